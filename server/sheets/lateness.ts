import { listLateMembers } from '../../db/queries/late-sheets.ts'
import type { Db } from '../../db/store.ts'
import { findDeadline } from '../calendar/deadline.ts'
import { daysLate, isPast } from '../calendar/times.ts'
import type { SeasonScope } from '../permissions/scope.ts'

/** How a sheet stands to its deadline. `days` and `dueAt` are known where a deadline was set. */
export interface Lateness {
  late: boolean
  dueAt: string | null
  days: number
  /** When it was first handed in, by which it is judged for ever. */
  at: string
}

/**
 * Whether a sheet that is handed in at `now` is late: at its deadline or after it; without a deadline, once
 * self-scoring is over. Handed in again after a return it is judged by its first time.
 */
export async function latenessOf(
  db: Db,
  scope: SeasonScope,
  { memberId, round, now }: { memberId: string; round: number; now: string },
): Promise<Lateness> {
  const seasonId = scope.row.id
  if (round > 1) {
    const first = (await listLateMembers(db, seasonId)).get(memberId)
    const { at = now, dueAt = null, days = 0 } = first ?? {}
    return { late: first !== undefined, dueAt, days, at }
  }
  const dueAt = await findDeadline(db, { seasonId, phase: 'self-score', memberId })
  if (dueAt === null) return { late: scope.phase !== 'self-score', dueAt, days: 0, at: now }
  return { late: isPast(dueAt, now), dueAt, days: daysLate(dueAt, now), at: now }
}
