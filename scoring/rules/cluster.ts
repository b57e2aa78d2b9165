import { type Exact, max } from '../decimal.ts'
import type { Given } from '../rule.ts'

/** The greatest value among the ranked members; `null` where none of them has one. */
export function bestRanked(
  cluster: readonly Given[],
  value: (given: Given) => Exact | null,
): Exact | null {
  let best: Exact | null = null
  for (const given of cluster) {
    const own = given.ranked ? value(given) : null
    if (own !== null) best = best === null ? own : max(best, own)
  }
  return best
}

/** Whether any member, in competition or out of it, has a plan. */
export function anyPlan(cluster: readonly Given[]): boolean {
  return cluster.some(({ plan }) => plan !== null)
}
