import { type Exact, floorDiv, format, hundred, mul, parse, whole } from '../decimal.ts'
import type { Award } from '../model/award.ts'
import type { GradeQuota, Quota } from '../model/quota.ts'
import type { Allotment, AwardsInput } from './allotment.ts'

/** How the seats of an award come about; `seats` is what is left of the quota. */
export interface SeatCount {
  /** What the quota gives, at least its minimum. */
  readonly quota: number
  /** Used up by the recipients of higher awards that count here. */
  readonly usedByHigher: number
  /** Used up by the overrun of earlier awards. */
  readonly absorbed: number
  readonly seats: number
}

/**
 * The seats that a quota gives: its count, or so many percent of a base, rounded down, and never
 * fewer than its minimum. Exact: 20% of 15 is 3, not the 2.999… of binary numbers.
 *
 * @param base How many the percentage is of; not looked at for a count.
 */
export function quotaSeats(quota: Quota | GradeQuota, base: number): number {
  if ('count' in quota) return quota.count
  return Math.max(percentOf(parse(quota.percent), base), quota.min ?? 0)
}

function percentOf(percent: Exact, base: number): number {
  return Number(format(floorDiv(mul(percent, whole(base)), hundred)))
}

/** An earlier award as far as the seats of later ones look at it. */
export type Given = Pick<Allotment, 'award' | 'recipients'>
/** Whom percentages are of. */
type Field = Pick<AwardsInput, 'members' | 'levels'>

/**
 * The seats of an award: its quota, less the recipients of the higher awards that count inside it,
 * less what earlier overruns use up.
 *
 * @param done The awards before it, worked.
 * @param debt Overrun of earlier awards that no award has absorbed yet.
 */
export function countSeats(
  award: Award,
  input: Field,
  done: readonly Given[],
  debt: number,
): SeatCount {
  const quota = quotaSeats(award.quota, baseOf(award, input, done))
  const higher = award.counts_higher?.map((id) => recipientsOf(id, done).length) ?? []
  const usedByHigher = Math.min(quota, total(higher))
  const absorbed = Math.min(quota - usedByHigher, debt)
  return { quota, usedByHigher, absorbed, seats: quota - usedByHigher - absorbed }
}

/** How many the percentage of an award is of. */
function baseOf({ quota, from }: Award, input: Field, done: readonly Given[]): number {
  if ('count' in quota) return 0
  const bases = {
    members: () => input.members,
    ranked: () => input.levels.flat().length,
    recipients: () => recipientsOf(quota.of ?? from, done).length,
  }
  return bases[quota.base]()
}

/** Who received an earlier award; nobody for one that is not among the awards worked so far. */
export function recipientsOf(id: string | undefined, done: readonly Given[]) {
  return done.find(({ award }) => award.id === id)?.recipients ?? []
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
