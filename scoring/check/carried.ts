import { add, mul, roundTo, sign } from '../decimal.ts'
import type { Part, Rounder } from '../tree/part.ts'
import { nothing, type Range, through } from './range/range.ts'

/** weight × ( base + points ), rounded: this never falls as the points rise. */
export function carried({ weight, base }: Part, points: Range, rounder: Rounder | null): Range {
  const known = sign(weight) === 0 ? nothing : points
  return through(known, (end) => {
    const weighted = mul(weight, add(base, end))
    return rounder ? roundTo(weighted, rounder.to, rounder.mode) : weighted
  })
}
