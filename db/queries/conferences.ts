import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type ConferenceRow = Tables['conference']
export type AttendanceRow = Tables['attendance']

/** `undefined` until somebody has set it up. */
export async function findConference(db: Db, seasonId: string): Promise<ConferenceRow | undefined> {
  return db.selectFrom('conference').selectAll().where('seasonId', '=', seasonId).executeTakeFirst()
}

/** @returns Whether the row was still at `version` (0: there was none): of two who write one does. */
export async function saveConference(
  db: Db,
  version: number,
  row: Omit<ConferenceRow, 'version'>,
): Promise<boolean> {
  const next = { ...row, version: version + 1 }
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('conference')
      .values(next)
      .onConflict((conflict) => conflict.column('seasonId').doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  }
  return changedOne(
    await db
      .updateTable('conference')
      .set(next)
      .where('seasonId', '=', row.seasonId)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

/** By member id; members of whom nothing is recorded are not in it. */
export async function listAttendance(db: Db, seasonId: string): Promise<AttendanceRow[]> {
  return db
    .selectFrom('attendance')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .orderBy('memberId')
    .execute()
}

export async function replaceAttendance(
  db: Db,
  seasonId: string,
  rows: readonly Omit<AttendanceRow, 'seasonId'>[],
): Promise<void> {
  await db.deleteFrom('attendance').where('seasonId', '=', seasonId).execute()
  if (rows.length === 0) return
  await db
    .insertInto('attendance')
    .values(rows.map((row) => ({ ...row, seasonId })))
    .execute()
}
