import { listActivityUses } from '../../db/queries/claim-uses.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'

/** @throws AppError `activity.locked` when a sheet that is handed in counts one of these activities */
export async function requireUnlocked(
  db: Db,
  seasonId: string,
  activityIds: readonly string[],
): Promise<void> {
  for (const activityId of activityIds) {
    const uses = await listActivityUses(db, seasonId, { activityId })
    if (uses.some(({ submitted }) => submitted)) throw new AppError('activity.locked')
  }
}
