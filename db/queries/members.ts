import { batches, changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type MemberRow = Tables['member']

/** In the order of the roll; those of one place in the order of their ids. */
export async function listMembers(db: Db, seasonId: string): Promise<MemberRow[]> {
  return db
    .selectFrom('member')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .orderBy('order')
    .orderBy('id')
    .execute()
}

export async function findMember(
  db: Db,
  seasonId: string,
  id: string,
): Promise<MemberRow | undefined> {
  return db
    .selectFrom('member')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function insertMembers(db: Db, members: readonly MemberRow[]): Promise<void> {
  for (const part of batches(members)) await db.insertInto('member').values(part).execute()
}

/** Ends a membership in mid-year, out of competition. @returns Whether the member was still at `version`. */
export async function endMembership(
  db: Db,
  { seasonId, id, version }: Pick<MemberRow, 'seasonId' | 'id' | 'version'>,
  { validTo, reason }: { validTo: string; reason: string },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('member')
      .set({ validTo, reason, status: 'unranked', version: version + 1 })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

/** Hands the sheet in. @returns Whether the member was still at `version` and had not handed it in. */
export async function submitSheet(
  db: Db,
  { seasonId, id, version }: Pick<MemberRow, 'seasonId' | 'id' | 'version'>,
  { by, at }: { by: string; at: string },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('member')
      .set({
        sheetState: 'submitted',
        submittedAt: at,
        submittedBy: by,
        returnReason: null,
        version: version + 1,
      })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('version', '=', version)
      .where('sheetState', '<>', 'submitted')
      .executeTakeFirstOrThrow(),
  )
}

/** Gives the sheet back with a reason. @returns Whether the member was still at `version` and had handed it in. */
export async function returnSheet(
  db: Db,
  { seasonId, id, version }: Pick<MemberRow, 'seasonId' | 'id' | 'version'>,
  reason: string,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('member')
      .set({ sheetState: 'returned', returnReason: reason, version: version + 1 })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('version', '=', version)
      .where('sheetState', '=', 'submitted')
      .executeTakeFirstOrThrow(),
  )
}
