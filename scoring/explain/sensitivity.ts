import type { Exact } from '../decimal.ts'
import type { Contender } from '../rank/contender.ts'
import { type Outcome, outcomeOf, type Stake } from './stake.ts'

/** A member whose total is still disputed, with the least and the most that it can become. */
export interface Disputed extends Contender {
  readonly low: Exact | null
  readonly high: Exact | null
}

/**
 * `secure_in`: has the award even at worst; `at_risk`: has it now, not at worst; `can_win`: has it not,
 * but may at best (or may be chosen there); `secure_out`: not even at best.
 */
export type AwardOutlook = 'secure_in' | 'at_risk' | 'can_win' | 'secure_out'

/** The range of a member's rank. All null for a member out of competition. */
export interface Outlook {
  readonly current: number | null
  readonly best: number | null
  readonly worst: number | null
  readonly award: AwardOutlook
}

/**
 * What is still open and whether it matters: for each member its best and worst rank. Exact, not
 * sampled: nothing is better for a member than its own high with all others low, and nothing worse
 * than the reverse.
 */
export function outlooks(members: readonly Disputed[], stake: Stake): Map<string, Outlook> {
  const current = outcomeOf(members, totals(members), stake)
  return new Map(
    members.map(({ id }) => {
      const best = outcomeOf(members, extremes(members, id, 'high', 'low'), stake)
      const worst = outcomeOf(members, extremes(members, id, 'low', 'high'), stake)
      return [id, outlook(id, current, best, worst)]
    }),
  )
}

function totals(members: readonly Disputed[]): Map<string, Exact | null> {
  return new Map(members.map(({ id, values }) => [id, values.total ?? null]))
}

function extremes(
  members: readonly Disputed[],
  own: string,
  ownSide: 'low' | 'high',
  othersSide: 'low' | 'high',
): Map<string, Exact | null> {
  return new Map(
    members.map((member) => [member.id, member[member.id === own ? ownSide : othersSide]]),
  )
}

function outlook(id: string, current: Outcome, best: Outcome, worst: Outcome): Outlook {
  return {
    current: current.ranks.get(id) ?? null,
    best: best.ranks.get(id) ?? null,
    worst: worst.ranks.get(id) ?? null,
    award: awardOutlook(id, current, best, worst),
  }
}

function awardOutlook(id: string, current: Outcome, best: Outcome, worst: Outcome): AwardOutlook {
  if (current.recipients.includes(id))
    return worst.recipients.includes(id) ? 'secure_in' : 'at_risk'
  return [...best.recipients, ...best.among].includes(id) ? 'can_win' : 'secure_out'
}
