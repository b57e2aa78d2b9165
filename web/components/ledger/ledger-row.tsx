import { For, Show } from 'solid-js'
import type { Node } from '../../../scoring/model/node.ts'
import type { LedgerLine } from '../../../scoring/model/result.ts'
import { formatChange, formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { t as standingsText } from '../../i18n/standings.ts'

export interface LedgerRowProps {
  node: Pick<Node, 'code' | 'title'>
  line: LedgerLine
  selfPoints?: string | undefined
  reason?: string | undefined
  /** A line of the whole sheet; of other nodes it is seen from what they are. */
  group?: boolean
}

/** One line of the ledger: what was counted, step by step, and what it adds to the total. */
export function LedgerRow(props: LedgerRowProps) {
  const group = () => props.group || 'nodes' in props.node
  const changed = () =>
    !group() && props.selfPoints !== undefined && props.selfPoints !== props.line.points
  return (
    <li data-code={props.node.code} data-state={props.line.status}>
      <span class="soft">{props.node.code}</span>
      <span>
        {props.node.title}
        <Show when={props.line.status === 'missing' && props.line.steps.length === 0}>
          <span class="step">{t.ledger('missing')}</span>
        </Show>
        <For each={props.line.steps}>{(step) => <span class="step">{step}</span>}</For>
        <Show when={changed()}>
          <span class="step">
            {t.ledger('selfWas', formatPoints(props.selfPoints ?? '0'))}
            <Show when={props.reason}>: {props.reason}</Show>
          </span>
        </Show>
      </span>
      <span class="number">
        <Show
          when={!(group() && props.line.points === '0')}
          fallback={<span class="nothing">{standingsText('ledger.onlySum')}</span>}
        >
          {group() ? formatChange(props.line.points) : formatPoints(props.line.points)}
        </Show>
      </span>
    </li>
  )
}
