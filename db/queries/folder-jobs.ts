import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type FolderJob = Tables['folderJob']

/** The person's folder of a season; `undefined` where there is none. */
export function findFolderJob(
  db: Db,
  { inSeason, personId }: Pick<FolderJob, 'inSeason' | 'personId'>,
): Promise<FolderJob | undefined> {
  return db
    .selectFrom('folderJob')
    .selectAll()
    .where('inSeason', '=', inSeason)
    .where('personId', '=', personId)
    .executeTakeFirst()
}

/** In place of an earlier one of the same person. */
export async function replaceFolderJob(db: Db, job: FolderJob): Promise<void> {
  const { inSeason, personId } = job
  await db
    .deleteFrom('folderJob')
    .where('inSeason', '=', inSeason)
    .where('personId', '=', personId)
    .execute()
  await db.insertInto('folderJob').values(job).execute()
}

/** @returns Whether the worker still had it: who was replaced, given up or taken over has it no more. */
export async function updateFolderJob(
  db: Db,
  { id, worker }: Pick<FolderJob, 'id' | 'worker'>,
  change: Partial<Omit<FolderJob, 'id' | 'inSeason' | 'personId'>>,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('folderJob')
      .set(change)
      .where('id', '=', id)
      .where('worker', '=', worker)
      .where('state', '=', 'making')
      .executeTakeFirstOrThrow(),
  )
}

/** Those that were begun and of which no process has said for long that it makes them. */
export function listForsaken(db: Db, unseenSince: string): Promise<FolderJob[]> {
  return db
    .selectFrom('folderJob')
    .selectAll()
    .where('state', '=', 'making')
    .where('seenAt', '<', unseenSince)
    .orderBy('startedAt')
    .execute()
}

/** Makes a forsaken folder the worker's own. @returns Whether it was the first to do so. */
export async function takeOver(
  db: Db,
  { id, worker: before, tries, seenAt: unseenSince }: FolderJob,
  { worker, seenAt }: Pick<FolderJob, 'worker' | 'seenAt'>,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('folderJob')
      .set({ worker, seenAt, tries: tries + 1 })
      .where('id', '=', id)
      .where('worker', '=', before)
      .where('seenAt', '=', unseenSince)
      .executeTakeFirstOrThrow(),
  )
}

export async function deleteFolderJob(
  db: Db,
  { inSeason, personId }: Pick<FolderJob, 'inSeason' | 'personId'>,
): Promise<void> {
  await db
    .deleteFrom('folderJob')
    .where('inSeason', '=', inSeason)
    .where('personId', '=', personId)
    .execute()
}

/** Forgets those that were begun before a time and are not being made. */
export async function deleteOldFolderJobs(db: Db, before: string): Promise<void> {
  await db
    .deleteFrom('folderJob')
    .where('startedAt', '<', before)
    .where('state', '!=', 'making')
    .execute()
}

export async function listFolderIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('folderJob').select('id').execute()
  return rows.map(({ id }) => id)
}
