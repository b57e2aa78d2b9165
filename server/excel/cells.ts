import { type Cell, ValueType } from '@cj-tech-master/excelts'

/** What somebody left in a cell. */
export type RawCell =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'boolean'; value: boolean }
  /** What cannot be taken as it is: a formula, a date or hundredths that Excel made of a figure, an error. */
  | { kind: 'formula' | 'date' | 'percent' | 'error' }

/** What stands in a cell as somebody typed it, nothing computed; `null` for an empty one. */
export function rawOf(cell: Cell): RawCell | null {
  switch (cell.type) {
    case ValueType.Number:
      // "95%" is stored as 0.95: nobody can tell which of the two was meant.
      return String(cell.numFmt ?? '').includes('%')
        ? { kind: 'percent' }
        : { kind: 'number', value: cell.value as number }
    case ValueType.Boolean:
      return { kind: 'boolean', value: cell.value as boolean }
    case ValueType.Formula:
      return { kind: 'formula' }
    case ValueType.Date:
      return { kind: 'date' }
    case ValueType.Error:
      return { kind: 'error' }
    default: {
      const value = textOf(cell)
      return value === '' ? null : { kind: 'text', value }
    }
  }
}

/** The text of a cell; of a formula none. */
export function textOf(cell: Cell): string {
  return cell.type === ValueType.Formula ? '' : cell.text.normalize('NFC').trim()
}

/** The cells of a row under their names, without the empty ones. */
export function cellsOfRow<Column extends string>(
  cellAt: (letter: string) => Cell,
  columns: Readonly<Record<Column, string>>,
): Partial<Record<Column, RawCell>> {
  const cells: Partial<Record<Column, RawCell>> = {}
  for (const [column, letter] of Object.entries(columns) as [Column, string][]) {
    const raw = rawOf(cellAt(letter))
    if (raw) cells[column] = raw
  }
  return cells
}
