import ArrowRight from 'lucide-solid/icons/arrow-right'
import { For } from 'solid-js'
import type { Node } from '../../../scoring/model/node.ts'
import { isGroup } from '../../../scoring/model/node-parts.ts'
import type { FormChange } from '../../../server/sheet-form/schema.ts'
import { t } from '../../i18n/sheet-form.ts'
import { factInWords } from '../ledger/fact-words.ts'
import type { FormWork } from './create-form-work.ts'
import '../../styles/components/form-changes.css'

/** What a form changes, each with what is claimed now and what it says; any of them may be left out. */
export function FormChanges(props: {
  changes: readonly FormChange[]
  nodes: ReadonlyMap<string, Node>
  work: FormWork
}) {
  return (
    <ul class="form-changes">
      <For each={props.changes}>
        {(change) => (
          <li>
            <label>
              <input
                type="checkbox"
                checked={props.work.isTaken(change.criterion)}
                onChange={({ currentTarget }) =>
                  props.work.take(change.criterion, currentTarget.checked)
                }
              />
              <span>
                <b>{change.criterion}</b> {change.title}
                <span class="soft"> · {t('row', change.row)}</span>
              </span>
            </label>
            <p>
              <span class="soft">{said(change.before, props.nodes.get(change.criterion))}</span>
              <ArrowRight class="icon" aria-label={t('becomes')} />
              <b>{said(change.after, props.nodes.get(change.criterion))}</b>
            </p>
          </li>
        )}
      </For>
    </ul>
  )
}

/** The figures and the note; "chưa ghi" where there is neither. */
function said({ figures, note }: FormChange['after'], node: Node | undefined): string {
  const isEmpty = Object.keys(figures).length === 0
  const fact = isEmpty
    ? []
    : [!node || isGroup(node) ? t('notApplicable') : factInWords(node, figures)]
  const parts = note ? [...fact, t('noteOf', note)] : fact
  return parts.length > 0 ? parts.join('; ') : t('nothing')
}
