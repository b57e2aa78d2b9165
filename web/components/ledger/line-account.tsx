import ChevronRight from 'lucide-solid/icons/chevron-right'
import { For, Show } from 'solid-js'
import type { ExplainedLine } from '../../../scoring/model/explained.ts'
import '../../styles/components/fold.css'
import '../../styles/components/rule.css'
import { locale } from '../../i18n/locale.ts'
import { t } from '../../i18n/sheet.ts'

/** A line in one sentence; opened, how it came about: fact, rule, each step, and what does not count. */
export function LineAccount(props: { line: ExplainedLine }) {
  return (
    <details class="fold line-account">
      <summary>
        <ChevronRight class="icon" aria-hidden="true" />
        {props.line.sentence[locale()]}
      </summary>
      <div class="rule">
        <Show when={props.line.fact}>
          {(fact) => (
            <>
              <h4>{t.ledger('fact')}</h4>
              <p>{fact()[locale()]}</p>
            </>
          )}
        </Show>
        <h4>{t.ledger('rule')}</h4>
        <p>{props.line.rule[locale()]}</p>
        <h4>{t.ledger('steps')}</h4>
        <ol>
          <For each={props.line.steps}>{(step) => <li>{step[locale()]}</li>}</For>
        </ol>
        <Show when={props.line.cut.length > 0}>
          <h4>{t.ledger('cut')}</h4>
          <ul>
            <For each={props.line.cut}>{(cut) => <li>{cut[locale()]}</li>}</For>
          </ul>
        </Show>
      </div>
    </details>
  )
}
