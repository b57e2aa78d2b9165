import { For, Show } from 'solid-js'
import type { Result } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { twoDigits } from '../../../scoring/paper/official.ts'
import { type ScoreRow, scoreRows } from '../../../scoring/paper/score-rows.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/print.ts'
import { rankText } from '../standings/rank-text.ts'
import { gradeTitle } from './grade-title.ts'
import { PointsCell } from './points-cell.tsx'

/** The whole cluster: a line for each member with its parts, columns, total, rank and grade. */
export function ScoreTable(props: {
  rules: SeasonFile
  result: Result
  self: Result | null
  /** The members that have not handed in their sheets: listed, without points and rank. */
  pending: ReadonlySet<string>
}) {
  const parts = () => props.rules.sheet.nodes
  const codes = () => parts().map(({ code }) => code)
  const cut = () => props.result.members.some((member) => member.cut !== '0')
  return (
    <section class="table-frame" aria-label={t.scoreTable('frame')} tabindex="0">
      <table>
        <caption class="visually-hidden">{t.scoreTable('caption')}</caption>
        <colgroup>
          <col class="c-short" />
          <col class="c-unit" />
          <col span={parts().length} />
          <col class="c-points" span={cut() ? 4 : 3} />
          <col class="c-total" />
          <col class="c-rank" />
          <col class="c-grade" />
        </colgroup>
        <Head parts={parts()} cut={cut()} />
        <tbody>
          <For each={scoreRows(props.result, props.self, codes())}>
            {(row, index) => (
              <Row
                rules={props.rules}
                row={row}
                order={index() + 1}
                cut={cut()}
                pending={props.pending.has(row.member.id)}
              />
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

function Head(props: { parts: SeasonFile['sheet']['nodes']; cut: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowspan="2">
          {t.scoreTable('order')}
        </th>
        <th scope="col" rowspan="2" class="stick">
          {t.scoreTable('unit')}
        </th>
        <th scope="colgroup" colspan={props.parts.length}>
          {t.scoreTable('parts')}
        </th>
        <For each={['base', 'bonus', 'penalty'] as const}>
          {(column) => (
            <th scope="col" rowspan="2">
              {t.scoreTable(column)}
            </th>
          )}
        </For>
        <Show when={props.cut}>
          <th scope="col" rowspan="2">
            {t.scoreTable('cut')}
          </th>
        </Show>
        <For each={['total', 'rank', 'grade'] as const}>
          {(column) => (
            <th scope="col" rowspan="2">
              {t.scoreTable(column)}
            </th>
          )}
        </For>
      </tr>
      <tr>
        <For each={props.parts}>
          {(part) => (
            <th scope="col" class="points">
              {part.code}
              <Show when={part.max}>{(max) => <small>/ {formatPoints(max())}</small>}</Show>
            </th>
          )}
        </For>
      </tr>
    </thead>
  )
}

interface RowProps {
  rules: SeasonFile
  row: ScoreRow
  order: number
  cut: boolean
  pending: boolean
}

function Row(props: RowProps) {
  const name = () => props.rules.members.find(({ id }) => id === props.row.member.id)?.name
  return (
    <tr>
      <td class="code">{props.order}</td>
      <th scope="row" class="stick">
        {name()}
      </th>
      <Show when={!props.pending} fallback={<NothingYet row={props.row} cut={props.cut} />}>
        <Figures {...props} />
      </Show>
    </tr>
  )
}

function Figures(props: RowProps) {
  const member = () => props.row.member
  return (
    <>
      <For each={props.row.parts}>{(cell) => <PointsCell cell={cell} />}</For>
      <PointsCell cell={props.row.base} />
      <PointsCell cell={props.row.bonus} />
      <PointsCell cell={props.row.penalty} />
      <Show when={props.cut}>
        <td class="points">{formatPoints(props.row.cut, 2)}</td>
      </Show>
      <PointsCell cell={props.row.total} class="strong" />
      <td class="points strong">{rankOf(member().rank)}</td>
      <td class="grade">{gradeTitle(props.rules, member().grade)}</td>
    </>
  )
}

/** A dash in every column of numbers: base, bonus, penalty, total and rank beside the parts. */
function NothingYet(props: { row: ScoreRow; cut: boolean }) {
  const columns = () => props.row.parts.length + (props.cut ? 6 : 5)
  return (
    <>
      <For each={Array.from({ length: columns() })}>{() => <td class="points">–</td>}</For>
      <td class="grade">{t.scoreTable('pending')}</td>
    </>
  )
}

/** Two digits, as official papers count; a shared place of fractional ranking as it is. */
function rankOf(rank: number | null): string {
  if (rank === null) return t.scoreTable('unranked')
  return Number.isInteger(rank) ? twoDigits(rank) : rankText(rank)
}
