import { type Accessor, createSignal } from 'solid-js'
import { createKeptMemo } from '../kept-memo.ts'
import { type CellView, keyOf } from './cells.ts'
import { moveIn, nextPlace, type Place } from './grid.ts'

export interface MatrixFocusOptions {
  /** The criteria shown, in order; the members across. */
  leaves: Accessor<readonly string[]>
  members: Accessor<readonly string[]>
  cell: (key: string) => CellView | undefined
  open: Accessor<string | null>
  onToggle: (cell: CellView) => void
  /** Puts the focus on a cell that is on screen. */
  focus: (key: string) => void
}

/** One tab stop for the whole matrix: which cell it is, and where keys lead from there. */
export function createMatrixFocus(options: MatrixFocusOptions) {
  const [focused, setFocused] = createSignal<string | null>(null)
  const keyAt = ({ row, column }: Place) =>
    keyOf(options.members()[column] ?? '', options.leaves()[row] ?? '')
  const places = createKeptMemo(() => {
    const all = options
      .leaves()
      .flatMap((_, row) => options.members().map((_member, column) => ({ row, column })))
    return new Map(all.map((place) => [keyAt(place), place]))
  })
  const target = (from: Place, key: string): Place | null => {
    const columns = options.members().length
    if (key.toLowerCase() !== 'n') return moveIn(from, key, options.leaves().length, columns)
    const different = [...places()].filter(([one]) => options.cell(one)?.state === 'changed')
    return nextPlace(
      from,
      different.map(([, place]) => place),
      columns,
    )
  }
  return {
    /** The cell that Tab reaches. */
    stop: createKeptMemo(
      () =>
        [focused(), options.open()].find((key) => key !== null && places().has(key)) ??
        keyAt({ row: 0, column: 0 }),
    ),
    onFocusIn: (event: FocusEvent) => setFocused(cellKey(event) ?? focused()),
    onKeyDown(event: KeyboardEvent) {
      const key = cellKey(event)
      const from = places().get(key ?? '')
      if (!key || !from || event.ctrlKey || event.metaKey || event.altKey) return
      const cell = options.cell(key)
      if (event.key === ' ' && cell) options.onToggle(cell)
      const to = target(from, event.key)
      if (to) options.focus(keyAt(to))
      if (to || event.key === ' ') event.preventDefault()
    },
  }
}

function cellKey(event: Event): string | undefined {
  return (event.target as HTMLElement).dataset.key
}
