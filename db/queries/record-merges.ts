import { changedOne, fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

type Row = Tables['recordMerge']

/** What a merge did to one claim, so that it can be taken back. */
export interface MovedClaim {
  claimId: string
  /** Where the record stood among the claim's activities. */
  position: number
  /** How many units it counted for; one in merges from before that was asked. */
  units?: number
  /** Whether the claim counted the kept record already. */
  counted: boolean
  /** How many units the kept record counted for there, where the merge made it count for as many as the other. */
  keptUnits?: number
  /** Files of the record that was given up, attached to the claim itself instead. */
  evidenceIds: string[]
}

export interface Moved {
  claims: MovedClaim[]
  /** Members that the merge made partners of the kept record. */
  partners: string[]
  /** The record that is given up as it was offered; none in merges from before that was kept. */
  offered?: Offered
}

/** What whoever is to answer an offer is shown of the record. */
export interface Offered {
  title: string
  startsOn: string
  endsOn: string | null
  place: string
}

/** With what tells of which event the two records are. */
export type StoredMerge = Omit<Row, 'moved'> & {
  moved: Moved
  keptTitle: string
  keptStartsOn: string
  keptEndsOn: string | null
  droppedTitle: string
  droppedStartsOn: string
  droppedEndsOn: string | null
  droppedPlace: string
  droppedUpdatedAt: string
}

/** Of a season, oldest first; those declined and undone stay in the list. */
export async function listMerges(db: Db, seasonId: string): Promise<StoredMerge[]> {
  const rows = await db
    .selectFrom('recordMerge as merge')
    .innerJoin('activity as kept', 'kept.id', 'merge.keptId')
    .innerJoin('activity as dropped', 'dropped.id', 'merge.droppedId')
    .selectAll('merge')
    .select(['kept.title as keptTitle', 'dropped.title as droppedTitle'])
    .select(['kept.startsOn as keptStartsOn', 'kept.endsOn as keptEndsOn'])
    .select(['dropped.startsOn as droppedStartsOn', 'dropped.endsOn as droppedEndsOn'])
    .select(['dropped.place as droppedPlace', 'dropped.updatedAt as droppedUpdatedAt'])
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
