import { createHash } from 'node:crypto'
import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type SheetVersionRow = Tables['sheetVersion']

/** The rules in force: those of the season's `sheetVersion`. */
export async function findSheet(db: Db, seasonId: string): Promise<SheetVersionRow | undefined> {
  return sheetsInForce(db).where('sheetVersion.seasonId', '=', seasonId).executeTakeFirst()
}

/** The rules in force of several seasons; in the order of their ids. */
export async function listSheetsInForce(
  db: Db,
  seasonIds: readonly string[],
): Promise<SheetVersionRow[]> {
  if (seasonIds.length === 0) return []
  return sheetsInForce(db)
    .where('sheetVersion.seasonId', 'in', seasonIds)
    .orderBy('sheetVersion.seasonId')
    .execute()
}

/** All numbers, newest first, without their text. */
export async function listSheetVersions(db: Db, seasonId: string) {
  return db
    .selectFrom('sheetVersion')
    .select(['number', 'digest', 'createdBy', 'createdAt'])
    .where('seasonId', '=', seasonId)
    .orderBy('number', 'desc')
    .execute()
}

/** The digest is that of `body` as written. */
export async function insertSheetVersion(
  db: Db,
  sheet: Omit<SheetVersionRow, 'digest'>,
): Promise<void> {
  const digest = createHash('sha256').update(sheet.body).digest('hex')
  await db
    .insertInto('sheetVersion')
    .values({ ...sheet, digest })
    .execute()
}

/** Puts the next number in force. @returns Whether the season was still at `version`. */
export async function useSheetVersion(
  db: Db,
  seasonId: string,
  { number, version }: { number: number; version: number },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('season')
      .set({ sheetVersion: number, version: version + 1 })
      .where('id', '=', seasonId)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

function sheetsInForce(db: Db) {
  return db
    .selectFrom('sheetVersion')
    .innerJoin('season', (join) =>
      join
        .onRef('season.id', '=', 'sheetVersion.seasonId')
        .onRef('season.sheetVersion', '=', 'sheetVersion.number'),
    )
    .selectAll('sheetVersion')
}
