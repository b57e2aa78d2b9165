import { For, Show } from 'solid-js'
import type { ExplainedLine } from '../../../scoring/model/explained.ts'
import type { Node } from '../../../scoring/model/node.ts'
import type { LedgerLine } from '../../../scoring/model/result.ts'
import { formatChange, formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { t as standingsText } from '../../i18n/standings.ts'
import { LineAccount } from './line-account.tsx'

export interface LedgerRowProps {
  node: Pick<Node, 'code' | 'title'>
  line: LedgerLine
  /** The same line as an account; until it is there the steps are shown. */
  account?: ExplainedLine | undefined
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
  // One of figures that have changed since would not fit the points beside it.
  const account = () => (props.account?.points === props.line.points ? props.account : undefined)
  return (
    <li data-code={props.node.code} data-state={props.line.status}>
      <span class="soft">{props.node.code}</span>
      <div>
        {props.node.title}
        <Show when={account()} fallback={<Steps steps={props.line.steps} />}>
          {(line) => <LineAccount line={line()} />}
        </Show>
        <Show when={changed()}>
          <span class="step">
            {t.ledger('selfWas', formatPoints(props.selfPoints ?? '0'))}
            <Show when={props.reason}>: {props.reason}</Show>
          </span>
        </Show>
      </div>
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

function Steps(props: { steps: readonly string[] }) {
  return <For each={props.steps}>{(step) => <span class="step">{step}</span>}</For>
}
