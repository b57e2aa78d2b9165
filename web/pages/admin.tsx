import { Show } from 'solid-js'
import { PeoplePanel } from '../components/admin/people-panel.tsx'
import { SeasonsPanel } from '../components/admin/seasons-panel.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { t } from '../i18n/admin.ts'
import { useSession } from '../layout-signed.tsx'

/** Accounts, seasons from files, and who has which role. */
export default function AdminPage() {
  const { me } = useSession()
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <Show when={me().person.admin} fallback={<Notice>{t('refused')}</Notice>}>
        <SeasonsPanel />
        <PeoplePanel />
      </Show>
    </>
  )
}
