import { div, type Exact, mul, neg, roundTo, sign, sum } from '../decimal.ts'
import { byLargestRemainder } from './largest-remainder.ts'

/**
 * Splits the points of a joint activity by agreed shares, in parts of the given step that add up to
 * the points exactly. A spare step goes to the largest remainder, then to the earlier in the list: the
 * lead organiser stands first.
 *
 * @param points Rounded half-up to the step first, where they are finer.
 * @param shares Not below 0, not all 0.
 * @param step The smallest part, above 0.
 */
export function splitPoints(points: Exact, shares: readonly Exact[], step: Exact): Exact[] {
  if (sign(points) < 0) return splitPoints(neg(points), shares, step).map(neg)
  const units = div(roundTo(points, step, 'half-up'), step)
  const all = sum(shares)
  const parts = shares.map((share) => div(mul(units, share), all))
  return byLargestRemainder(units, parts).map((part) => mul(part, step))
}
