import type { UpdateResult } from 'kysely'

/**
 * Whether a compare-and-set met the row it expected: `update … where id = ? and version = ?` changes one
 * row for the first of two writers and none for the second.
 */
export function changedOne({ numUpdatedRows }: UpdateResult): boolean {
  return numUpdatedRows === 1n
}

/** Reads a JSON column; its shape was checked when it was written. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T
}

const batch = 500

/** Parts small enough for one statement: databases limit how many values it takes. */
export function batches<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / batch)
  return Array.from({ length: count }, (_, index) => rows.slice(index * batch, (index + 1) * batch))
}
