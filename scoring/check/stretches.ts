import { add, cmp, div, type Exact, equals, one, parse, sub } from '../decimal.ts'
import type { Range, Span } from './range/range.ts'

const two = parse('2')

/**
 * Cuts a range at these values: each cut by itself, and what lies between two of them. Tests that compare
 * with the cuts only come out the same all over a stretch.
 */
export function stretches({ low, high }: Range, cuts: readonly Exact[]): Span[] {
  const inside = cuts.filter(
    (cut) => (low === null || cmp(cut, low) >= 0) && (high === null || cmp(cut, high) <= 0),
  )
  const ends = [...inside, ...(low === null ? [] : [low]), ...(high === null ? [] : [high])]
  const sorted = ends.sort(cmp).filter((end, at) => at === 0 || !equals(end, ends[at - 1]!))
  const points = sorted.map((end): Span => ({ low: end, high: end, open: false }))
  const between = sorted
    .slice(1)
    .map((end, at): Span => ({ low: sorted[at]!, high: end, open: true }))
  const outer: Span[] = []
  if (low === null) outer.push({ low: null, high: sorted[0] ?? null, open: true })
  if (high === null && sorted.length > 0)
    outer.push({ low: sorted.at(-1)!, high: null, open: true })
  return [...points, ...between, ...outer]
}

/** A value that lies in the stretch. */
export function sampleOf({ low, high }: Range): Exact {
  if (low === null) return high === null ? one : sub(high, one)
  return high === null ? add(low, one) : div(add(low, high), two)
}
