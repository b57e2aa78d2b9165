import { changedOne, fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

type Row = Tables['recordMerge']

/** What a merge did to one claim, so that it can be taken back. */
export interface MovedClaim {
  claimId: string
  /** Where the record stood among the claim's activities. */
  position: number
  /** Whether the claim counted the kept record already. */
  counted: boolean
  /** Files of the record that was given up, attached to the claim itself instead. */
  evidenceIds: string[]
}

export interface Moved {
  claims: MovedClaim[]
  /** Members that the merge made partners of the kept record. */
  partners: string[]
}

export type StoredMerge = Omit<Row, 'moved'> & {
  moved: Moved
  keptTitle: string
  droppedTitle: string
}

/** Of a season, oldest first; those declined and undone stay in the list. */
export async function listMerges(db: Db, seasonId: string): Promise<StoredMerge[]> {
  const rows = await db
    .selectFrom('recordMerge as merge')
    .innerJoin('activity as kept', 'kept.id', 'merge.keptId')
    .innerJoin('activity as dropped', 'dropped.id', 'merge.droppedId')
    .selectAll('merge')
    .select(['kept.title as keptTitle', 'dropped.title as droppedTitle'])
    .where('merge.seasonId', '=', seasonId)
    .orderBy('merge.proposedAt')
    .orderBy('merge.id')
    .execute()
  return rows.map((row) => ({ ...row, moved: fromJson<Moved>(row.moved) }))
}

export async function insertMerge(db: Db, row: Row): Promise<void> {
  await db.insertInto('recordMerge').values(row).execute()
}

/** @returns Whether it was proposed: of two answers one counts. */
export async function decideMerge(
  db: Db,
  { seasonId, id }: { seasonId: string; id: string },
  decision: { state: 'merged' | 'declined'; moved: Moved; by: string; at: string },
): Promise<boolean> {
  const { state, moved, by, at } = decision
  return changedOne(
    await db
      .updateTable('recordMerge')
      .set({ state, moved: JSON.stringify(moved), decidedBy: by, decidedAt: at })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('state', '=', 'proposed')
      .executeTakeFirstOrThrow(),
  )
}

/** @returns Whether it was merged until now. */
export async function undoMerge(
  db: Db,
  { seasonId, id }: { seasonId: string; id: string },
  { by, at }: { by: string; at: string },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('recordMerge')
      .set({ state: 'undone', undoneBy: by, undoneAt: at })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('state', '=', 'merged')
      .executeTakeFirstOrThrow(),
  )
}
