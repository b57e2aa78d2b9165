import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export interface StoredDocument extends Omit<Tables['awardDocument'], 'members' | 'vacant'> {
  members: string[]
  vacant: boolean
}

/** Oldest first; none is ever changed or removed. */
export async function listDocuments(db: Db, seasonId: string): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom('awardDocument')
    .selectAll()
    .where('inSeason', '=', seasonId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, members: fromJson(row.members), vacant: row.vacant === 1 }))
}

export async function insertDocument(db: Db, document: StoredDocument): Promise<void> {
  await db
    .insertInto('awardDocument')
    .values({
      ...document,
      members: JSON.stringify(document.members),
      vacant: document.vacant ? 1 : 0,
    })
    .execute()
}
