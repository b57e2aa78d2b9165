import { cellKey, type OpenCell, type Said } from './open-cell.ts'
import { TooManyWays } from './too-many-ways.ts'

/** One way for several cells to end: those that change, by their key. */
export type Choice = ReadonlyMap<string, { readonly cell: OpenCell; readonly said: Said }>

/**
 * Every way for some cells to end, each in today's value or another; today's of all comes first.
 *
 * @throws TooManyWays When there are more than `most`.
 */
export function choices(cells: readonly OpenCell[], most: number): Choice[] {
  const count = cells.reduce((product, { values }) => product * (values.length + 1), 1)
  if (count > most) throw new TooManyWays()
  return cells.reduce<Choice[]>(
    (all, cell) =>
      all.flatMap((choice) => [
        choice,
        ...cell.values.map((said) => new Map([...choice, [cellKey(cell), { cell, said }]])),
      ]),
    [new Map()],
  )
}
