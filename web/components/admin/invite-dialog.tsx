import Copy from 'lucide-solid/icons/copy'
import { createEffect, createSignal, on, Show } from 'solid-js'
import type { InviteLink, Person } from '../../../server/people/schema.ts'
import { invitePerson } from '../../data/admin.ts'
import { t } from '../../i18n/admin.ts'
import { t as app } from '../../i18n/app.ts'
import { formatInstant } from '../../i18n/days.ts'
import { problemText } from '../../i18n/problem.ts'
import { newId } from '../../new-id.ts'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** Makes a one-time link for a person and shows it, once, to be copied. */
export function InviteDialog(props: { person: Person | null; onClose: () => void }) {
  const [link, setLink] = createSignal<InviteLink | null>(null)
  const [problem, setProblem] = createSignal('')
  const [copied, setCopied] = createSignal(false)
  const make = async (person: Person) => {
    try {
      setLink(await invitePerson(person.id, newId()))
    } catch (error) {
      setProblem(problemText(error))
    }
  }
  createEffect(
    on(
      () => props.person,
      (person) => {
        setLink(null)
        setProblem('')
        setCopied(false)
        if (person) void make(person)
      },
    ),
  )
  const copy = async () => {
    await navigator.clipboard.writeText(link()!.url)
    setCopied(true)
  }
  return (
    <Dialog
      open={props.person !== null}
      onClose={props.onClose}
      title={t('inviteTitle', props.person?.name ?? '')}
    >
      <Show when={problem()}>
        <Notice state="bad" alert>
          {problem()}
        </Notice>
      </Show>
      <Show when={link()}>
        {(made) => (
          <>
            <TextField
              label={t('inviteWhat', formatInstant(made().expiresAt))}
              value={made().url}
              onInput={() => {}}
              readonly
            />
            <p class="row">
              <Show when={navigator.clipboard}>
                <button class="button primary" type="button" onClick={copy}>
                  <Copy class="icon" />
                  {t(copied() ? 'copied' : 'copy')}
                </button>
              </Show>
              <button class="button" type="button" onClick={() => props.onClose()}>
                {app('close')}
              </button>
            </p>
          </>
        )}
      </Show>
    </Dialog>
  )
}
