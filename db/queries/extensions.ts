import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type ExtensionRow = Tables['extension']

export interface StoredExtension extends ExtensionRow {
  proposedByName: string
  decidedByName: string | null
}

/** Of a season, oldest first; those refused stay in the list. */
export async function listExtensions(db: Db, seasonId: string): Promise<StoredExtension[]> {
  const rows = await db
    .selectFrom('extension')
    .leftJoin('person as proposer', 'proposer.id', 'extension.proposedBy')
    .leftJoin('person as decider', 'decider.id', 'extension.decidedBy')
    .selectAll('extension')
    .select(['proposer.name as proposedByName', 'decider.name as decidedByName'])
    .where('extension.seasonId', '=', seasonId)
    .orderBy('extension.proposedAt')
    .orderBy('extension.id')
    .execute()
  return rows.map((row) => ({ ...row, proposedByName: row.proposedByName ?? '' }))
}

export async function insertExtension(db: Db, extension: ExtensionRow): Promise<void> {
  await db.insertInto('extension').values(extension).execute()
}

/** @returns Whether it was waiting: of two who decide it one does. */
export async function decideExtension(
  db: Db,
  { seasonId, id }: { seasonId: string; id: string },
  decision: { state: 'in-force' | 'refused'; by: string; at: string; reason: string },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('extension')
      .set({
        state: decision.state,
        decidedBy: decision.by,
        decidedAt: decision.at,
        decisionReason: decision.reason,
      })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow(),
  )
}
