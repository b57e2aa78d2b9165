import { listUsesAnywhere } from '../../db/queries/claim-uses.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'

/**
 * Two records become one, or part again, only while nothing rests on them that was handed in, and no other
 * cluster's sheet counts them: its claims are not this cluster's to move.
 *
 * @throws AppError `activity.locked`, `activity.claimed_elsewhere`
 */
export async function requireUnlocked(
  db: Db,
  seasonId: string,
  activityIds: readonly string[],
): Promise<void> {
  for (const activityId of activityIds) {
    const uses = await listUsesAnywhere(db, activityId)
    if (uses.some(({ submitted }) => submitted)) throw new AppError('activity.locked')
    if (uses.some((use) => use.seasonId !== seasonId))
      throw new AppError('activity.claimed_elsewhere')
  }
}
