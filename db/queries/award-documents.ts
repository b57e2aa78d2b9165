import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export interface StoredAwardDocument extends Omit<Tables['awardDocument'], 'members' | 'vacant'> {
  members: string[]
  vacant: boolean
  /** '' where the person is gone. */
  createdByName: string
}

export type AwardDocumentInsert = Omit<StoredAwardDocument, 'createdByName'>

/** In the order in which they were recorded; none is ever changed or removed. */
export async function listAwardDocuments(db: Db, seasonId: string): Promise<StoredAwardDocument[]> {
  const rows = await db
    .selectFrom('awardDocument as document')
    .leftJoin('person', 'person.id', 'document.createdBy')
    .selectAll('document')
    .select('person.name as createdByName')
    .where('document.inSeason', '=', seasonId)
    .orderBy('document.createdAt')
    .orderBy('document.id')
    .execute()
  return rows.map((row) => ({
    ...row,
    members: fromJson(row.members),
    vacant: row.vacant === 1,
    createdByName: row.createdByName ?? '',
  }))
}

export async function insertAwardDocument(db: Db, document: AwardDocumentInsert): Promise<void> {
  await db
    .insertInto('awardDocument')
    .values({
      ...document,
      members: JSON.stringify(document.members),
      vacant: document.vacant ? 1 : 0,
    })
    .execute()
}
