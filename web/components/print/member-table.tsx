import { For, type JSX, Show } from 'solid-js'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import type { OwnResult } from '../../../scoring/own-sheet.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/print.ts'
import type { SheetView } from '../sheet/create-sheet.ts'
import { sumParts } from '../standings/sum-parts.ts'
import { NodeCells } from './detail-table.tsx'
import { memberRemark } from './member-remark.ts'

/** So many of the last rows stay with the sum and the signatures. */
const kept = 3

/** One member's sheet: each criterion with its ceiling, both columns, and what stands behind them. */
export function MemberTable(props: {
  view: SheetView
  /** What is said and signed below the sum: in the table, so that rows of it go along to a last page. */
  children: JSX.Element
}) {
  const sheet = () => props.view.file.sheet
  const nodes = () => allNodes(sheet())
  const verified = () => props.view.verified()
  return (
    <section class="table-frame" aria-label={t.scoreTable('frame')} tabindex="0">
      <table>
        <caption class="visually-hidden">{t.memberSheet('caption')}</caption>
        <colgroup>
          <col class="c-code" />
          <col class="c-criterion" />
          <col class="c-narrow" span={3} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t.memberSheet('code')}</th>
            <th scope="col" class="stick">
              {t.memberSheet('criterion')}
            </th>
            <th scope="col">{t.memberSheet('max')}</th>
            <th scope="col">{t.memberSheet('self')}</th>
            <th scope="col">{t.memberSheet('verified')}</th>
            <th scope="col">{t.memberSheet('fact')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={nodes().slice(0, -kept)}>
            {(node) => <NodeRow view={props.view} node={node} />}
          </For>
        </tbody>
        <tbody class="closing">
          <For each={nodes().slice(-kept)}>
            {(node) => <NodeRow view={props.view} node={node} />}
          </For>
          <tr class="sums">
            <td />
            <th scope="row" class="stick">
              {t.memberSheet('total')}
            </th>
            <td class="points">
              <Show when={sheet().max}>{(max) => formatPoints(max())}</Show>
            </td>
            <td class="points">{formatPoints(props.view.self().total, 2)}</td>
            <td class="points">
              <Show when={verified()}>{(member) => formatPoints(member().total, 2)}</Show>
            </td>
            <td>{columnsOf(verified() ?? props.view.self())}</td>
          </tr>
          <tr>
            <td class="signed" colspan="6">
              {props.children}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function NodeRow(props: { view: SheetView; node: Node }) {
  const self = () => props.view.self().nodes[props.node.code] ?? '0'
  const verified = () =>
    isGroup(props.node)
      ? (props.view.verified()?.nodes[props.node.code] ?? null)
      : props.view.verifiedPoints(props.node.code)
  return (
    <tr classList={{ section: isGroup(props.node) }}>
      <NodeCells node={props.node} sheet={props.view.file.sheet} />
      <td class="points">{formatPoints(self())}</td>
      <td class="points">
        <Show when={verified()}>{(points) => formatPoints(points())}</Show>
      </td>
      <td>{isGroup(props.node) ? '' : memberRemark(props.view, props.node)}</td>
    </tr>
  )
}

function columnsOf(member: OwnResult): string {
  const { base, bonus, penalty } = sumParts(member)
  return t.memberSheet('columns', base, bonus, penalty)
}
