import { createAsync, useParams } from '@solidjs/router'
import ArrowLeft from 'lucide-solid/icons/arrow-left'
import { Show } from 'solid-js'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { RosterBoard } from '../components/roster/roster-board.tsx'
import { getAdminSeasons } from '../data/admin.ts'
import { t } from '../i18n/roster.ts'
import { useSession } from '../layout-signed.tsx'

/** Members and accounts of a season from an Excel file. */
export default function AdminRosterPage() {
  const params = useParams<{ seasonId: string }>()
  const { me } = useSession()
  return (
    <>
      <p>
        <a class="button plain back" href="/admin">
          <ArrowLeft class="icon" />
          {t('back')}
        </a>
      </p>
      <Show when={me().person.admin} fallback={<Notice>{t('refused')}</Notice>}>
        <Loaded seasonId={params.seasonId} />
      </Show>
    </>
  )
}

function Loaded(props: { seasonId: string }) {
  const seasons = createAsync(() => getAdminSeasons())
  const season = () => seasons()?.find(({ id }) => id === props.seasonId)
  return (
    <Show when={season()}>
      {(loaded) => (
        <>
          <PageHead title={t('title')} sub={t('sub', loaded().title)} />
          <RosterBoard seasonId={loaded().id} year={loaded().year} />
        </>
      )}
    </Show>
  )
}
