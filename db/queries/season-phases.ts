import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type SeasonPhaseRow = Omit<Tables['seasonPhase'], 'seasonId'>
export type NewSeasonPhase = Omit<SeasonPhaseRow, 'interimOn'> & { interimOn?: string | null }

/** The phases that a season has; in no order that means anything. */
export async function listPhases(db: Db, seasonId: string): Promise<SeasonPhaseRow[]> {
  return db
    .selectFrom('seasonPhase')
    .select(['phase', 'opensAt', 'dueAt', 'interimOn'])
    .where('seasonId', '=', seasonId)
    .execute()
}

/** Makes the season have these phases, with these times, and no others. */
export async function replacePhases(
  db: Db,
  seasonId: string,
  rows: readonly NewSeasonPhase[],
): Promise<void> {
  await db.deleteFrom('seasonPhase').where('seasonId', '=', seasonId).execute()
  await db
    .insertInto('seasonPhase')
    .values(rows.map((row) => ({ seasonId, ...row })))
    .execute()
}

/** Puts a deadline off for all. */
export async function setDueAt(
  db: Db,
  { seasonId, phase, dueAt }: { seasonId: string; phase: string; dueAt: string },
): Promise<void> {
  await db
    .updateTable('seasonPhase')
    .set({ dueAt })
    .where('seasonId', '=', seasonId)
    .where('phase', '=', phase)
    .execute()
}
