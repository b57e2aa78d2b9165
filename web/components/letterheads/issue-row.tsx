import { createSignal, Show } from 'solid-js'
import { officialDay } from '../../../scoring/paper/official.ts'
import type { PaperIssue } from '../../../server/papers/heads/schema.ts'
import { t } from '../../i18n/letterheads.ts'
import { t as papers } from '../../i18n/papers.ts'
import { Status } from '../status.tsx'
import { IssueForm } from './issue-form.tsx'
import { printedNumber } from './merged.ts'
import { sameNumber } from './same-number.ts'

/** One paper with the number and day that stand on it, and to whom it goes. */
export function IssueRow(props: {
  issue: PaperIssue
  /** All of the issuer. */
  papers: readonly PaperIssue[]
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
  const same = (issue: PaperIssue) => {
    const other = sameNumber(issue, props.papers, props.mark)
    return other && t('numberTaken', papers(`name.${other.paper}`))
  }
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
            <Show when={same(props.issue)}>
              {(said) => (
                <p>
                  <Status state="warn">{said()}</Status>
                </p>
              )}
            </Show>
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
        same={same}
        onDone={() => setEditing(false)}
      />
    </Show>
  )
}
