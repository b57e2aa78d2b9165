import { div, type Exact, hundred, min, one, parse, zero } from '../../decimal.ts'
import type { KindRange } from './kind-range.ts'
import { fromZero, only, type Range, type Span, times } from './range.ts'

export const ratioRange: KindRange<'ratio'> = {
  measured: () => fromZero,
  points({ points, of, cap = '1' }, span, cluster) {
    const most = parse(cap)
    if (of === 'plan') return times(shareOfPlan(span, most), parse(points))
    // The best ranked member is its own measure; only one out of competition can pass it.
    const best = cluster.unranked > 0 ? most : min(most, one)
    const alone = cluster.ranked === 1 && cluster.unranked === 0
    return times(alone ? only(best) : { low: zero, high: best }, parse(points))
  },
}

/** Of its plan a leaf measures the percentage. */
function shareOfPlan({ low, high }: Span, cap: Exact): Range {
  const share = (percent: Exact) => min(cap, div(percent, hundred))
  return {
    low: low === null ? zero : share(low),
    high: high === null ? cap : share(high),
  }
}
