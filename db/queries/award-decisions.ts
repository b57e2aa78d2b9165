import { batches, changedOne, fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export interface StoredDecision extends Omit<Tables['awardDecision'], 'members'> {
  members: string[]
  createdByName: string
  cancelledByName: string | null
}

export type DecisionInsert = Pick<
  StoredDecision,
  | 'id'
  | 'seasonId'
  | 'kind'
  | 'awardId'
  | 'members'
  | 'reason'
  | 'reference'
  | 'createdBy'
  | 'createdAt'
>

/** Oldest first, the order in which they count; cancelled ones stay in the list. */
export async function listDecisions(db: Db, seasonId: string): Promise<StoredDecision[]> {
  const rows = await withNames(db)
    .where('decision.seasonId', '=', seasonId)
    .orderBy('decision.createdAt')
    .orderBy('decision.id')
    .execute()
  return rows.map(decisionOf)
}

export async function findDecision(
  db: Db,
  seasonId: string,
  id: string,
): Promise<StoredDecision | undefined> {
  const row = await withNames(db)
    .where('decision.seasonId', '=', seasonId)
    .where('decision.id', '=', id)
    .executeTakeFirst()
  return row && decisionOf(row)
}

export async function insertDecisions(db: Db, decisions: readonly DecisionInsert[]): Promise<void> {
  const rows = decisions.map((decision) => ({
    ...decision,
    members: JSON.stringify(decision.members),
  }))
  for (const part of batches(rows)) await db.insertInto('awardDecision').values(part).execute()
}

/** @returns Whether it stood until now: of two who cancel it one does. */
export async function cancelDecision(
  db: Db,
  { seasonId, id }: { seasonId: string; id: string },
  { by, at, reason }: { by: string; at: string; reason: string },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('awardDecision')
      .set({ cancelledBy: by, cancelledAt: at, cancelReason: reason })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('cancelledAt', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}

function withNames(db: Db) {
  return db
    .selectFrom('awardDecision as decision')
    .leftJoin('person as maker', 'maker.id', 'decision.createdBy')
    .leftJoin('person as canceller', 'canceller.id', 'decision.cancelledBy')
    .selectAll('decision')
    .select(['maker.name as createdByName', 'canceller.name as cancelledByName'])
}

type NamedRow = Tables['awardDecision'] & {
  createdByName: string | null
  cancelledByName: string | null
}

function decisionOf(row: NamedRow): StoredDecision {
  return { ...row, members: fromJson(row.members), createdByName: row.createdByName ?? '' }
}
