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

/** A member goes on that had ended, standing as it did before. @returns Whether it was still at `version`. */
export async function resumeMembership(
  db: Db,
  { seasonId, id, version }: Pick<MemberRow, 'seasonId' | 'id' | 'version'>,
  before: Pick<MemberRow, 'status' | 'reason'>,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('member')
      .set({ ...before, validTo: null, version: version + 1 })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

const doings = [
  ...(['activity', 'claim', 'evidence', 'signature', 'seasonComment'] as const),
  // What was said to it alone stays on record as well.
  ...(['reminder', 'extension'] as const),
] as const

/** Whether anything in a season is of a member: a record, a claim, a file, a signature, a comment, a reminder or a later day. */
export async function hasDoings(
  db: Db,
  { seasonId, id }: Pick<MemberRow, 'seasonId' | 'id'>,
): Promise<boolean> {
  for (const table of doings) {
    const found = await db
      .selectFrom(table)
      .select('id')
      .where('seasonId', '=', seasonId)
      .where('memberId', '=', id)
      .limit(1)
      .executeTakeFirst()
    if (found) return true
  }
  return false
}

/** Removes a member that was made by mistake, with its roles; nothing else may be of it. */
export async function removeMember(
  db: Db,
  { seasonId, id }: Pick<MemberRow, 'seasonId' | 'id'>,
): Promise<void> {
  await db
    .deleteFrom('roleGrant')
    .where('seasonId', '=', seasonId)
    .where('memberId', '=', id)
    .execute()
  await db.deleteFrom('member').where('seasonId', '=', seasonId).where('id', '=', id).execute()
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
