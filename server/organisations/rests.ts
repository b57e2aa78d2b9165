import { listActivities } from '../../db/queries/activities.ts'
import { listActivityUses } from '../../db/queries/claim-uses.ts'
import { hasDoings, type MemberRow } from '../../db/queries/members.ts'
import type { findSeason } from '../../db/queries/seasons.ts'
import type { Db } from '../../db/store.ts'
import { hasEnded } from '../members/lasting.ts'
import { isBefore } from '../seasons/phases.ts'
import type { Phase } from '../seasons/schema.ts'
import type { SuccessionHindrance } from './schema.ts'

interface Taken {
  season: NonNullable<Awaited<ReturnType<typeof findSeason>>>
  /** The member that ended, and the one that followed. */
  from: MemberRow
  to: MemberRow
}

/**
 * What rests on a succession in a season. What the one that followed wrote into records that it took over
 * stays in them: only what counts for it stands in the way.
 *
 * @returns null where it can be taken back.
 */
export async function restsOn(
  db: Db,
  { season, from, to }: Taken,
): Promise<SuccessionHindrance | null> {
  if (isBefore('self-score', season.phase as Phase)) return 'late'
  if (hasEnded(to)) return 'followed'
  const uses = await listActivityUses(db, season.id, { memberId: to.id })
  const old = await listActivities(db, season.id, { memberId: from.id })
  const records = new Set(old.map(({ id }) => id))
  if (uses.some(({ activityId }) => records.has(activityId))) return 'claimed'
  if (!isMadeBy(to, from)) return null
  return (await hasDoings(db, to)) || to.sheetState !== 'draft' ? 'active' : null
}

/** Whether the one that followed came into being on that day: it then goes again. */
export function isMadeBy(to: MemberRow, { validTo }: Pick<MemberRow, 'validTo'>): boolean {
  return to.validFrom !== null && validTo !== null && to.validFrom > validTo
}
