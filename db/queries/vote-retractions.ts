import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type RetractionRow = Tables['voteRetraction']

/** Of several motions; each has one at most. */
export async function listRetractions(
  db: Db,
  motionIds: readonly string[],
): Promise<RetractionRow[]> {
  if (motionIds.length === 0) return []
  return db
    .selectFrom('voteRetraction')
    .selectAll()
    .where('motionId', 'in', motionIds)
    .orderBy('motionId')
    .execute()
}

export async function insertRetraction(
  db: Db,
  row: Omit<RetractionRow, 'doneBy' | 'doneAt'>,
): Promise<void> {
  await db
    .insertInto('voteRetraction')
    .values({ ...row, doneBy: null, doneAt: null })
    .execute()
}

/** @returns Whether it waited until now: of two who confirm it one does. */
export async function completeRetraction(
  db: Db,
  id: string,
  { by, at }: { by: string; at: string },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('voteRetraction')
      .set({ doneBy: by, doneAt: at })
      .where('id', '=', id)
      .where('doneAt', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}
