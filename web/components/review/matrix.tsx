import { createMemo, createSignal, For, Show } from 'solid-js'
import type { SeasonMember } from '../../../server/members/schema.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/review.ts'
import { type CellView, keyOf } from './cells.ts'
import { moveIn, nextPlace } from './grid.ts'
import '../../styles/components/matrix-frame.css'
import '../../styles/components/matrix.css'
import './matrix.css'
import { MatrixCell } from './matrix-cell.tsx'
import { MatrixHead } from './matrix-head.tsx'
import type { MatrixRow } from './rows.ts'

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
  /** Points of a group, or of the sheet when no code is given. */
  sum: (member: string, code?: string) => string
  onOpen: (cell: CellView) => void
  onToggle: (cell: CellView) => void
  onOpenMember: (member: string) => void
}

/** Criteria down, members across. One tab stop: arrows move, Enter opens, Space selects, N goes on. */
export function Matrix(props: MatrixProps) {
  let frame!: HTMLDivElement
  const [focused, setFocused] = createSignal<string | null>(null)
  const leaves = createMemo(() => props.rows.filter(({ leaf }) => leaf).map(({ code }) => code))
  const keyAt = (row: number, column: number) =>
    keyOf(props.members[column]?.id ?? '', leaves()[row] ?? '')
  const keys = createMemo(
    () =>
      new Set(leaves().flatMap((_, row) => props.members.map((_, column) => keyAt(row, column)))),
  )
  const stop = createMemo(
    () => [focused(), props.open].find((key) => key !== null && keys().has(key)) ?? keyAt(0, 0),
  )

  const placeOf = (key: string) => {
    const [member = '', ...rest] = key.split('/')
    return {
      row: leaves().indexOf(rest.join('/')),
      column: props.members.findIndex(({ id }) => id === member),
    }
  }
  const focus = (key: string) => {
    setFocused(key)
    frame.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus()
  }
  const different = () =>
    [...keys()].filter((key) => props.cell(key)?.state === 'changed').map(placeOf)

  const onKeyDown = (event: KeyboardEvent) => {
    const key = (event.target as HTMLElement).dataset.key
    if (!key || event.ctrlKey || event.metaKey || event.altKey) return
    const columns = props.members.length
    const to =
      event.key.toLowerCase() === 'n'
        ? nextPlace(placeOf(key), different(), columns)
        : moveIn(placeOf(key), event.key, leaves().length, columns)
    if (to) focus(keyAt(to.row, to.column))
    const cell = props.cell(key)
    if (event.key === ' ' && cell) props.onToggle(cell)
    if (to || event.key === ' ') event.preventDefault()
  }

  return (
    <section class="table-frame matrix-frame" aria-label={t('matrix.label')} ref={frame}>
      <table
        class="matrix"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move in it, so it is a grid
        role="grid"
        aria-describedby="matrix-keys"
        onKeyDown={onKeyDown}
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        onFocusIn={(event) => setFocused((event.target as HTMLElement).dataset.key ?? focused())}
      >
        <MatrixHead members={props.members} ownId={props.ownId} onOpen={props.onOpenMember} />
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr class={row.leaf ? undefined : 'section'} data-depth={row.depth}>
                <th class="stick" scope="row">
                  <b>{row.code}</b> {row.title}{' '}
                  <Show when={row.max}>
                    {(max) => <span class="soft nowrap">({formatPoints(max())})</span>}
                  </Show>
                </th>
                <For each={props.members}>
                  {(member) => (
                    <td>
                      <Show
                        when={row.leaf && props.cell(keyOf(member.id, row.code))}
                        fallback={formatPoints(props.sum(member.id, row.code))}
                      >
                        {(cell) => (
                          <MatrixCell
                            cell={cell()}
                            name={member.shortName}
                            own={member.id === props.ownId}
                            faded={!props.passes(cell().key)}
                            selected={props.selected.has(cell().key)}
                            open={props.open === cell().key}
                            stop={stop() === cell().key}
                            onOpen={props.onOpen}
                            onToggle={props.onToggle}
                          />
                        )}
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th class="stick" scope="row">
              {t('matrix.total')}
            </th>
            <For each={props.members}>
              {(member) => <td>{formatPoints(props.sum(member.id), 2)}</td>}
            </For>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
