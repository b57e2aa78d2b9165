import { createSignal, Show } from 'solid-js'
import { officialDay } from '../../../scoring/paper/official.ts'
import type { PaperIssue } from '../../../server/papers/heads/schema.ts'
import { t } from '../../i18n/letterheads.ts'
import { t as papers } from '../../i18n/papers.ts'
import { IssueForm } from './issue-form.tsx'
import { printedNumber } from './merged.ts'

/** One paper with the number and day that stand on it, and to whom it goes. */
export function IssueRow(props: {
  issue: PaperIssue
  issuer: string | null
  mark: string
  open: boolean
}) {
  const [editing, setEditing] = createSignal(false)
  const name = () => papers(`name.${props.issue.paper}`)
  const recipients = () => {
    const { recipients, usual } = props.issue
    return recipients.length > 0 ? recipients : usual.recipients
  }
  const day = () => props.issue.issuedOn ?? props.issue.usual.issuedOn
  const issued = () => {
    const number = printedNumber(props.issue, props.mark)
    return number === null ? t('noNumber') : `${t('number', number)} · ${officialDay(day())}`
  }
  return (
    <Show
      when={editing()}
      fallback={
        <>
          <div>
            <b>{name()}</b>
            <p>{issued()}</p>
            <Show when={recipients().length > 0}>
              <p class="soft">{t('sentTo', recipients().join('; '))}</p>
            </Show>
          </div>
          <Show when={props.open}>
            <button
              class="button"
              type="button"
              aria-label={t('editOf', name())}
              onClick={() => setEditing(true)}
            >
              {t('edit')}
            </button>
          </Show>
        </>
      }
    >
      <IssueForm
        issue={props.issue}
        issuer={props.issuer}
        name={name()}
        onDone={() => setEditing(false)}
      />
    </Show>
  )
}
