import { cutAtLine, type Levels, thinned } from './awards/line.ts'
import { quotaSeats } from './awards/seats.ts'
import type { Grade } from './model/grade.ts'

/** Whom a grade's percentage is of. */
interface Bases {
  /** All members, also those out of competition. */
  readonly members: number
  readonly ranked: number
}

/**
 * Applies the quotas of grades (FORMAT "Grades"), best grade first: its ranked holders beyond the
 * seats fall to the next grade, whatever that asks, and count there. Level holders on the line all
 * fall, or all stay where the grade's `tie` is `expand`. Below the last grade there is none (null).
 *
 * @param levels The ranked members in ranking order, level ones together.
 * @param given Each member's grade after sanctions; null = none. Those out of competition keep theirs.
 *
 * @returns The grade of every member in `given`.
 */
export function applyGradeQuotas(
  grades: readonly Grade[],
  levels: Levels,
  given: ReadonlyMap<string, string | null>,
): Map<string, string | null> {
  const held = new Map(given)
  const bases: Bases = { members: given.size, ranked: levels.flat().length }
  for (const [at, grade] of grades.entries()) {
    const next = grades[at + 1]?.id ?? null
    for (const id of beyondQuota(grade, levels, held, bases)) held.set(id, next)
  }
  return held
}

function beyondQuota(
  { id: grade, quota, tie }: Grade,
  levels: Levels,
  held: ReadonlyMap<string, string | null>,
  bases: Bases,
): readonly string[] {
  if (!quota) return []
  const holders = thinned(levels, (id) => held.get(id) === grade)
  const { across, beyond } = cutAtLine(holders, quotaSeats(quota, baseOf(quota, bases)))
  return tie === 'expand' ? beyond : [...across, ...beyond]
}

function baseOf(quota: NonNullable<Grade['quota']>, bases: Bases): number {
  return 'count' in quota ? 0 : bases[quota.base]
}
