import { cmp, type Exact, parse } from '../../decimal.ts'
import type { KindRange } from './kind-range.ts'
import { measuredBy } from './measure.ts'
import { hullOf, type Span } from './range.ts'

export const bandsRange: KindRange<'bands'> = {
  measured: ({ of }) => measuredBy(of),
  points({ bands, below = '0' }, span) {
    const steps = [
      { from: null, points: parse(below) },
      ...bands.map(({ from, points }) => ({ from: parse(from), points: parse(points) })),
    ]
    const reached = steps.filter(({ from }, at) => meets(span, from, steps[at + 1]?.from ?? null))
    return hullOf(reached.map(({ points }) => points))
  },
}

/** Whether a value of the span is at least `from` and less than `next`. */
function meets({ low, high, open }: Span, from: Exact | null, next: Exact | null): boolean {
  const reachesUp =
    from === null || high === null || (open ? cmp(high, from) > 0 : cmp(high, from) >= 0)
  return reachesUp && (next === null || low === null || cmp(low, next) < 0)
}
