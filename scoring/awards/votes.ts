import { add, cmp, type Exact, floorDiv, format, mul, neg, one, whole } from '../decimal.ts'

/** "At least" and "more than" differ exactly where the fraction of the base is a whole number. */
export type VoteRule = 'at_least' | 'more_than'

/** The least number of votes that carries. `fraction` is exact: two thirds, never 0.6667. */
export function votesNeeded(fraction: Exact, rule: VoteRule, base: number): number {
  const line = mul(fraction, whole(base))
  const needed: Record<VoteRule, Exact> = {
    at_least: neg(floorDiv(neg(line), one)),
    more_than: add(floorDiv(line, one), one),
  }
  return Number(format(needed[rule]))
}

/**
 * Whether so many votes carry.
 *
 * @param base Of whom the fraction is: all, those present, or valid votes, as the rules say.
 */
export function carries(fraction: Exact, rule: VoteRule, base: number, votes: number): boolean {
  const order = cmp(whole(votes), mul(fraction, whole(base)))
  return rule === 'at_least' ? order >= 0 : order > 0
}
