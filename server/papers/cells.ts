import { add, parse, zero } from '../../scoring/decimal.ts'
import type { Cell as Points } from '../../scoring/paper/score-rows.ts'
import type { Cell, Sum } from './model.ts'
import { points } from './words.ts'

/** A text in the middle of its column. */
export function centred(text: string): Cell {
  return { text, align: 'center' }
}

/** A number: a decimal text, or null where there is none. */
export function figure(decimal: string | null, places = 0): Cell {
  if (decimal === null) return centred('')
  return { text: points(decimal, places), number: decimal, places, align: 'center' }
}

/** Points with the self-score in brackets where it differs. */
export function pointsCell({ points: value, self }: Points, places = 0): Cell {
  const cell = figure(value, places)
  return self === null ? cell : { ...cell, aside: `(${points(self, places)})` }
}

/** The cell with how its number comes about, where adding `parts` gives just that. */
export function summed(cell: Cell, parts: readonly string[], sum: Sum): Cell {
  const total = parts.reduce((all, part) => add(all, parse(part)), zero)
  return parts.length > 0 && cell.number !== undefined && total === parse(cell.number)
    ? { ...cell, sum }
    : cell
}
