import { For, Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { StageValue } from '../../../server/claims/schema.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/review.ts'
import { factInWords } from '../ledger/fact-words.ts'

/** Every value ever given to a cell, newest first: who, when and why. */
export function ValueHistory(props: { leaf: Leaf; values: readonly StageValue[] }) {
  const newestFirst = () => props.values.toSorted((a, b) => b.at.localeCompare(a.at))
  return (
    <Show when={props.values.length > 0}>
      <details class="rounds">
        <summary>
          {t('panel.history')} ({props.values.length})
        </summary>
        <ol>
          <For each={newestFirst()}>
            {(value) => (
              <li>
                <b>{t('panel.historyRow', writerOf(value), value.round)}:</b>{' '}
                {factInWords(props.leaf, value.fact)}
                <br />
                <span class="soft">
                  {value.by}, {formatInstant(value.at)}
                </span>
                <Show when={value.reason}>
                  <br />
                  {value.reason}
                </Show>
              </li>
            )}
          </For>
        </ol>
      </details>
    </Show>
  )
}

/** The column, or the program where nobody stated the value. */
function writerOf({ stage, byProgram }: StageValue): string {
  return t(byProgram ? 'panel.byProgram' : `panel.${stage}`)
}
