import type { Db } from '../store.ts'
import type { SheetVersionRow } from './sheet-versions.ts'

/** The rules in force of several seasons; in the order of their ids. */
export async function listSheetsInForce(
  db: Db,
  seasonIds: readonly string[],
): Promise<SheetVersionRow[]> {
  if (seasonIds.length === 0) return []
  return db
    .selectFrom('sheetVersion')
    .innerJoin('season', (join) =>
      join
        .onRef('season.id', '=', 'sheetVersion.seasonId')
        .onRef('season.sheetVersion', '=', 'sheetVersion.number'),
    )
    .selectAll('sheetVersion')
    .where('sheetVersion.seasonId', 'in', seasonIds)
    .orderBy('sheetVersion.seasonId')
    .execute()
}
