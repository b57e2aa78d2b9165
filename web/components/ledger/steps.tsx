import { For, Show } from 'solid-js'
import type { LedgerLine } from '../../../scoring/model/result.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'

/** How one criterion comes to its points: the engine's steps, then the result. Belongs in a `.rule` box. */
export function Steps(props: { line: LedgerLine | undefined }) {
  const missing = () => !props.line?.steps.length && props.line?.status !== 'used'
  return (
    <ol class="steps">
      <Show when={missing()}>
        <li>
          <span>{t.criterion('noFigure')}</span>
        </li>
      </Show>
      <For each={props.line?.steps ?? []}>
        {(step) => (
          <li>
            <span>{step}</span>
          </li>
        )}
      </For>
      <li class="result">
        <span>{t.criterion('result')}</span>
        <output class="number">{formatPoints(props.line?.points ?? '0')}</output>
      </li>
    </ol>
  )
}
