import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type ExplanationInsert = Omit<Tables['explanation'], 'evidence' | 'agrees'> & {
  agrees: boolean
  evidenceIds: string[]
}
export type StoredExplanation = ExplanationInsert & { createdByName: string }

/** All that was answered in a season, oldest first: the last one on a cell is in force. */
export async function listExplanations(db: Db, seasonId: string): Promise<StoredExplanation[]> {
  const rows = await db
    .selectFrom('explanation')
    .leftJoin('person', 'person.id', 'explanation.createdBy')
    .selectAll('explanation')
    .select('person.name as createdByName')
    .where('explanation.seasonId', '=', seasonId)
    .orderBy('explanation.createdAt')
    .orderBy('explanation.id')
    .execute()
  return rows.map(({ evidence, agrees, ...row }) => ({
    ...row,
    agrees: agrees === 1,
    evidenceIds: fromJson<string[]>(evidence),
    createdByName: row.createdByName ?? '',
  }))
}

export async function insertExplanation(
  db: Db,
  { agrees, evidenceIds, ...row }: ExplanationInsert,
): Promise<void> {
  const columns = { agrees: agrees ? 1 : 0, evidence: JSON.stringify(evidenceIds) }
  await db
    .insertInto('explanation')
    .values({ ...row, ...columns })
    .execute()
}
