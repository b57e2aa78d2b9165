import type { NewActivity } from '../../scoring/model/activity.ts'
import { batches, changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import { insertParts, replaceParts } from './activity-parts.ts'
import { columnsOf } from './activity-row.ts'

/** A new activity with what the server sets. */
export interface ActivityInsert {
  id: string
  seasonId: string
  memberId: string
  input: NewActivity
  /** Where the record comes from; '' for one typed in. */
  source: string
  by: string
  at: string
}

/** Adds activities at version 1, with their joint members and links to evidence. */
export async function insertActivities(
  db: Db,
  activities: readonly ActivityInsert[],
): Promise<void> {
  const rows = activities.map(({ input, by, at, ...ids }) => ({
    ...ids,
    ...columnsOf(input),
    version: 1,
    createdBy: by,
    createdAt: at,
    updatedBy: by,
    updatedAt: at,
  }))
  for (const part of batches(rows)) await db.insertInto('activity').values(part).execute()
  await insertParts(
    db,
    activities.map(({ id, input }) => ({ id, ...input })),
  )
}

/** @returns Whether it was still at `version`, not withdrawn and the member's own: else nothing is written. */
export async function updateActivity(
  db: Db,
  { seasonId, memberId, id }: { seasonId: string; memberId: string; id: string },
  input: NewActivity,
  { version, by, at }: { version: number; by: string; at: string },
): Promise<boolean> {
  const updated = changedOne(
    await db
      .updateTable('activity')
      .set({ ...columnsOf(input), version: version + 1, updatedBy: by, updatedAt: at })
      .where('seasonId', '=', seasonId)
      .where('memberId', '=', memberId)
      .where('id', '=', id)
      .where('version', '=', version)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  if (updated) await replaceParts(db, id, input)
  return updated
}

/** Brings a withdrawn activity back, as a next version. @returns Whether it was withdrawn. */
export async function restoreActivity(
  db: Db,
  { seasonId, id }: { seasonId: string; id: string },
  { by, at }: { by: string; at: string },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('activity')
      .set((eb) => ({
        ...{ withdrawnAt: null, updatedBy: by, updatedAt: at },
        version: eb('version', '+', 1),
      }))
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('withdrawnAt', 'is not', null)
      .executeTakeFirstOrThrow(),
  )
}
