import { createAsync } from '@solidjs/router'
import { Show, Suspense } from 'solid-js'
import type { Person } from '../../../server/people/schema.ts'
import { getContactOf, setContactOf } from '../../data/reminders.ts'
import { t } from '../../i18n/reminders.ts'
import { EmailForm } from '../account/email-form.tsx'
import { Dialog } from '../dialog.tsx'

/** The e-mail address of an account, where its owner has no time to enter it. */
export function EmailDialog(props: { person: Person | null; onClose: () => void }) {
  return (
    <Dialog
      open={props.person !== null}
      onClose={props.onClose}
      title={t('emailOf', props.person?.name ?? '')}
    >
      <Suspense>
        <Show when={props.person}>{(person) => <Loaded personId={person().id} />}</Show>
      </Suspense>
    </Dialog>
  )
}

function Loaded(props: { personId: string }) {
  const contact = createAsync(() => getContactOf(props.personId))
  const save = (email: string | null, version: number) =>
    setContactOf(props.personId, email, version)
  return <Show when={contact()}>{(loaded) => <EmailForm contact={loaded()} save={save} />}</Show>
}
