import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { EmailForm } from '../components/account/email-form.tsx'
import { FeedPanel } from '../components/account/feed-panel.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Panel } from '../components/panel.tsx'
import { getContact, setContact } from '../data/reminders.ts'
import { t } from '../i18n/reminders.ts'

/** How deadlines and reminders reach the account outside of the app. */
export default function AccountPage() {
  const contact = createAsync(() => getContact())
  return (
    <>
      <PageHead title={t('account')} sub={t('accountSub')} />
      <FeedPanel />
      <Panel title={t('emailTitle')}>
        <Show when={contact()}>
          {(loaded) => <EmailForm contact={loaded()} save={setContact} />}
        </Show>
      </Panel>
    </>
  )
}
