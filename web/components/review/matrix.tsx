import { For, Show } from 'solid-js'
import type { SeasonMember } from '../../../server/members/schema.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/review.ts'
import { type CellView, keyOf } from './cells.ts'
import { createMatrixFocus } from './create-matrix-focus.ts'
import '../../styles/components/matrix-frame.css'
import '../../styles/components/matrix.css'
import './matrix.css'
import { createKeptMemo } from '../kept-memo.ts'
import { MatrixCell } from './matrix-cell.tsx'
import { MatrixHead } from './matrix-head.tsx'
import type { MatrixRow } from './rows.ts'
import type { Sum } from './sums.ts'

export interface MatrixProps {
  rows: readonly MatrixRow[]
  members: readonly SeasonMember[]
  /** The account's own organisation, whose column is locked. */
  ownId: string | undefined
  cell: (key: string) => CellView | undefined
  /** Whether the filter lets a cell through; the others stay as context. */
  passes: (key: string) => boolean
  selected: ReadonlySet<string>
  open: string | null
  sum: Sum
  onOpen: (cell: CellView) => void
  onToggle: (cell: CellView) => void
  onOpenMember: (member: string) => void
}

/** Criteria down, members across. One tab stop: arrows move, Enter opens, Space selects, N goes on. */
export function Matrix(props: MatrixProps) {
  let frame!: HTMLElement
  const leaves = createKeptMemo(() => props.rows.filter(({ leaf }) => leaf).map(({ code }) => code))
  const focus = createMatrixFocus({
    leaves,
    members: () => props.members.map(({ id }) => id),
    cell: (key) => props.cell(key),
    open: () => props.open,
    onToggle: (cell) => props.onToggle(cell),
    focus: (key) => frame.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus(),
  })
  return (
    <section class="table-frame matrix-frame" aria-label={t('matrix.label')} ref={frame}>
      <table
        class="matrix"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move in it, so it is a grid
        role="grid"
        aria-describedby="matrix-keys"
        onKeyDown={focus.onKeyDown}
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        onFocusIn={focus.onFocusIn}
      >
        <MatrixHead members={props.members} ownId={props.ownId} onOpen={props.onOpenMember} />
        <tbody>
          <For each={props.rows}>{(row) => <Row {...props} row={row} stop={focus.stop()} />}</For>
        </tbody>
        <Totals members={props.members} sum={props.sum} />
      </table>
    </section>
  )
}

function Row(props: MatrixProps & { row: MatrixRow; stop: string }) {
  return (
    <tr class={props.row.leaf ? undefined : 'section'} data-depth={props.row.depth}>
      <th class="stick" scope="row">
        <b>{props.row.code}</b> {props.row.title}{' '}
        <Show when={props.row.max}>
          {(max) => <span class="soft nowrap">({formatPoints(max())})</span>}
        </Show>
      </th>
      <For each={props.members}>
        {(member) => (
          <td>
            <Show
              when={props.row.leaf && props.cell(keyOf(member.id, props.row.code))}
              fallback={<SumText points={props.sum(member.id, props.row.code)} />}
            >
              {(cell) => (
                <MatrixCell
                  cell={cell()}
                  name={member.shortName}
                  own={member.id === props.ownId}
                  faded={!props.passes(cell().key)}
                  selected={props.selected.has(cell().key)}
                  open={props.open === cell().key}
                  stop={props.stop === cell().key}
                  onOpen={props.onOpen}
                  onToggle={props.onToggle}
                />
              )}
            </Show>
          </td>
        )}
      </For>
    </tr>
  )
}

function Totals(props: Pick<MatrixProps, 'members' | 'sum'>) {
  return (
    <tfoot>
      <tr>
        <th class="stick" scope="row">
          {t('matrix.total')}
        </th>
        <For each={props.members}>
          {(member) => (
            <td>
              <SumText points={props.sum(member.id)} decimals={2} />
            </td>
          )}
        </For>
      </tr>
    </tfoot>
  )
}

function SumText(props: { points: string | null; decimals?: number }) {
  return (
    <Show when={props.points !== null} fallback={<NoSum />}>
      {formatPoints(props.points ?? '0', props.decimals)}
    </Show>
  )
}

/** A sheet that was never handed in; the head of its column says so in words. */
function NoSum() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{t('matrix.notSubmitted')}</span>
    </>
  )
}
