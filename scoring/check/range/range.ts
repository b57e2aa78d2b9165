import { add, cmp, type Exact, max, min, mul, sign, zero } from '../../decimal.ts'

/** All that a value can be, from `low` to `high`; `null` is without a limit on that side. */
export interface Range {
  readonly low: Exact | null
  readonly high: Exact | null
}

/** A stretch of the values that a leaf measures. `open`: without its two ends. */
export interface Span extends Range {
  readonly open: boolean
}

export const nothing: Range = { low: zero, high: zero }
export const anything: Range = { low: null, high: null }
export const fromZero: Range = { low: zero, high: null }

export function only(value: Exact): Range {
  return { low: value, high: value }
}

export function isOnly({ low, high }: Range, value: Exact): boolean {
  return low !== null && high !== null && cmp(low, value) === 0 && cmp(high, value) === 0
}

/** The least range that holds both. */
export function hull(a: Range, b: Range): Range {
  return {
    low: a.low === null || b.low === null ? null : min(a.low, b.low),
    high: a.high === null || b.high === null ? null : max(a.high, b.high),
  }
}

/** The least range that holds these values. There is at least one. */
export function hullOf(values: readonly Exact[]): Range {
  return values.map(only).reduce(hull)
}

export function plus(a: Range, b: Range): Range {
  return {
    low: a.low === null || b.low === null ? null : add(a.low, b.low),
    high: a.high === null || b.high === null ? null : add(a.high, b.high),
  }
}

/** Every value × `factor`; a negative factor turns the range round, and 0 × without limit is 0. */
export function times({ low, high }: Range, factor: Exact): Range {
  if (sign(factor) === 0) return nothing
  const ends = [low, high].map((end) => (end === null ? null : mul(end, factor)))
  const [first, last] = ends as [Exact | null, Exact | null]
  return sign(factor) > 0 ? { low: first, high: last } : { low: last, high: first }
}

/** What the greatest (or least) of one value of each range can be. */
export function chosen(ranges: readonly Range[], combine: 'max' | 'min'): Range {
  return ranges.reduce((a, b) =>
    combine === 'max'
      ? { low: above(a.low, b.low), high: hull(a, b).high }
      : { low: hull(a, b).low, high: below(a.high, b.high) },
  )
}

/** Each end through a function that never falls, such as a rounding. */
export function through({ low, high }: Range, change: (end: Exact) => Exact): Range {
  return { low: low === null ? null : change(low), high: high === null ? null : change(high) }
}

/** What is left between two clamps; of a range without a limit the clamp becomes the limit. */
export function clamped({ low, high }: Range, least: Exact | null, most: Exact | null): Range {
  const between = (end: Exact) => {
    const capped = most === null ? end : min(end, most)
    return least === null ? capped : max(capped, least)
  }
  return {
    low: low === null ? least : between(low),
    high: high === null ? most : between(high),
  }
}

/** The greater of two lower limits, of which one that there is not is the lesser. */
function above(a: Exact | null, b: Exact | null): Exact | null {
  return a === null ? b : b === null ? a : max(a, b)
}

/** The lesser of two upper limits, of which one that there is not is the greater. */
function below(a: Exact | null, b: Exact | null): Exact | null {
  return a === null ? b : b === null ? a : min(a, b)
}
