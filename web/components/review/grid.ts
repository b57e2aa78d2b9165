/** A place in the matrix: row and column, from 0. */
export interface Place {
  row: number
  column: number
}

/** Where a key leads from a cell; null when the key is none of the matrix's. Edges hold. */
export function moveIn(place: Place, key: string, rows: number, columns: number): Place | null {
  const step = steps[key]
  if (!step) return null
  const { row, column } = step(place, rows, columns)
  return { row: clamp(row, rows), column: clamp(column, columns) }
}

const page = 8

const steps: Record<string, (place: Place, rows: number, columns: number) => Place> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - page, column }),
  PageDown: ({ row, column }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, _rows, columns) => ({ row, column: columns - 1 }),
}

/** The next of `wanted` after a place, reading row by row and round again; null when there is none. */
export function nextPlace(from: Place, wanted: readonly Place[], columns: number): Place | null {
  const at = (place: Place) => place.row * columns + place.column
  const sorted = wanted.toSorted((a, b) => at(a) - at(b))
  return sorted.find((place) => at(place) > at(from)) ?? sorted[0] ?? null
}

function clamp(value: number, size: number): number {
  return Math.max(0, Math.min(size - 1, value))
}
