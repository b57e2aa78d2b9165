import { For, Show } from 'solid-js'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import { membersAcross, nodeCell, splitMembers } from '../../../scoring/paper/score-rows.ts'
import { isPenalty, limitOf } from '../../../scoring/tree/around.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/print.ts'
import { PointsCell } from './points-cell.tsx'

/** Criteria by members, in as many parts as the width of the page asks for. */
export function DetailTables(props: { rules: SeasonFile; result: Result; self: Result | null }) {
  const roll = () =>
    props.rules.members
      .toSorted((a, b) => a.order - b.order)
      .flatMap(({ id }) => props.result.members.find((member) => member.id === id) ?? [])
  const names = () => props.rules.members.map(({ name }) => name)
  const parts = () => splitMembers(roll(), membersAcross(names()))
  return (
    <For each={parts()}>
      {(members) => (
        <section class="part">
          <h2>{headingOf(members, roll())}</h2>
          <DetailTable {...props} members={members} heading={headingOf(members, roll())} />
        </section>
      )}
    </For>
  )
}

function headingOf(members: readonly ResultMember[], roll: readonly ResultMember[]): string {
  if (members.length === roll.length) return t.scoreTable('detailTitle')
  const from = roll.indexOf(members[0]!) + 1
  return t.scoreTable('detailPart', from, from + members.length - 1, roll.length)
}

function DetailTable(props: {
  rules: SeasonFile
  self: Result | null
  members: readonly ResultMember[]
  heading: string
}) {
  const nameOf = (id: string) => props.rules.members.find((member) => member.id === id)?.name
  const selfOf = (id: string) => props.self?.members.find((member) => member.id === id)
  return (
    <section class="table-frame" aria-label={props.heading} tabindex="0">
      <table>
        <caption class="visually-hidden">{t.scoreTable('detailCaption')}</caption>
        <colgroup>
          <col class="c-code" />
          <col class="c-title" />
          <col class="c-max" />
          <col span={props.members.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" rowspan="2">
              {t.scoreTable('order')}
            </th>
            <th scope="col" rowspan="2" class="stick">
              {t.scoreTable('criterion')}
            </th>
            <th scope="col" rowspan="2">
              {t.scoreTable('standardMax')}
            </th>
            <th scope="colgroup" colspan={props.members.length}>
              {t.scoreTable('ofMembers')}
            </th>
          </tr>
          <tr>
            <For each={props.members}>{(member) => <th scope="col">{nameOf(member.id)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={allNodes(props.rules.sheet)}>
            {(node) => (
              <tr classList={{ section: isGroup(node) }}>
                <NodeCells node={node} sheet={props.rules.sheet} />
                <For each={props.members}>
                  {(member) => (
                    <PointsCell cell={nodeCell(member, selfOf(member.id), node.code)} places={0} />
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
        <tbody class="sums">
          <tr>
            <td />
            <th scope="row" class="stick">
              {t.scoreTable('totalOf')}
            </th>
            <td class="points">
              <Show when={props.rules.sheet.max}>{(max) => formatPoints(max())}</Show>
            </td>
            <For each={props.members}>
              {(member) => (
                <PointsCell
                  cell={{ points: member.total, self: differing(member.total, selfOf(member.id)) }}
                />
              )}
            </For>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

/** Code, title and ceiling of a node: the beginning of its row on every form. */
export function NodeCells(props: { node: Node; sheet: SeasonFile['sheet'] }) {
  const limit = () => limitOf(props.node, isPenalty(props.sheet, props.node))
  return (
    <>
      <td class="code">{props.node.code}</td>
      <th scope="row" class="stick">
        {props.node.title}
      </th>
      <td class="points">
        <Show when={limit()}>{(max) => formatPoints(max())}</Show>
      </td>
    </>
  )
}

function differing(total: string, self: ResultMember | undefined): string | null {
  return self && self.total !== total ? self.total : null
}
