import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type SheetDraftRow = Tables['sheetDraft']

/** The drafts of a cluster without their text, the last changed first, with who changed it. */
export async function listSheetDrafts(db: Db, clusterId: string) {
  const rows = await db
    .selectFrom('sheetDraft')
    .leftJoin('person', 'person.id', 'sheetDraft.updatedBy')
    .select([
      'sheetDraft.id',
      'sheetDraft.title',
      'sheetDraft.basedOnSeason',
      'sheetDraft.basedOnNumber',
      'sheetDraft.version',
      'sheetDraft.updatedAt',
      'person.name as updatedByName',
    ])
    .where('sheetDraft.clusterId', '=', clusterId)
    .orderBy('sheetDraft.updatedAt', 'desc')
    .orderBy('sheetDraft.id')
    .execute()
  return rows.map((row) => ({ ...row, updatedByName: row.updatedByName ?? '' }))
}

/** `undefined` also for a draft of another cluster. */
export async function findSheetDraft(db: Db, { clusterId, id }: { clusterId: string; id: string }) {
  const row = await db
    .selectFrom('sheetDraft')
    .leftJoin('person', 'person.id', 'sheetDraft.updatedBy')
    .selectAll('sheetDraft')
    .select('person.name as updatedByName')
    .where('sheetDraft.clusterId', '=', clusterId)
    .where('sheetDraft.id', '=', id)
    .executeTakeFirst()
  return row && { ...row, updatedByName: row.updatedByName ?? '' }
}

/** How many drafts a cluster keeps. */
export async function countSheetDrafts(db: Db, clusterId: string): Promise<number> {
  const { count } = await db
    .selectFrom('sheetDraft')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('clusterId', '=', clusterId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function insertSheetDraft(db: Db, draft: SheetDraftRow): Promise<void> {
  await db.insertInto('sheetDraft').values(draft).execute()
}

/** @returns Whether the draft was still at `version`: of two who write it only one does. */
export async function updateSheetDraft(
  db: Db,
  { id, version }: { id: string; version: number },
  change: Pick<SheetDraftRow, 'title' | 'body' | 'updatedBy' | 'updatedAt'>,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('sheetDraft')
      .set({ ...change, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

/** @returns Whether the draft was still at `version`: what somebody wrote meanwhile is not thrown away. */
export async function deleteSheetDraft(
  db: Db,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sheetDraft')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}
