import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

type Row = Tables['seasonDocument']

export type DocumentInsert = Omit<Row, 'paragraphs'> & { paragraphs: readonly string[] }
export type StoredDocument = Omit<Row, 'paragraphs'> & {
  paragraphs: string[]
  createdByName: string
}

/** All versions of all documents: the documents in the order in which they came, the versions oldest first. */
export async function listDocuments(db: Db, seasonId: string): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom('seasonDocument as version')
    .innerJoin('seasonDocument as first', (join) =>
      join.onRef('first.id', '=', 'version.id').on('first.number', '=', 1),
    )
    .leftJoin('person', 'person.id', 'version.createdBy')
    .selectAll('version')
    .select('person.name as createdByName')
    .where('version.seasonId', '=', seasonId)
    .orderBy('first.createdAt')
    .orderBy('version.id')
    .orderBy('version.number')
    .execute()
  return rows.map(({ paragraphs, ...row }) => ({
    ...row,
    paragraphs: fromJson<string[]>(paragraphs),
    createdByName: row.createdByName ?? '',
  }))
}

/** The version in force; `undefined` also for a document of another season. */
export async function findDocument(
  db: Db,
  seasonId: string,
  id: string,
): Promise<Omit<StoredDocument, 'createdByName'> | undefined> {
  const row = await db
    .selectFrom('seasonDocument')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, paragraphs: fromJson<string[]>(row.paragraphs) }
}

/** A version that somebody else added meanwhile fails as `duplicate`. */
export async function insertDocument(
  db: Db,
  { paragraphs, ...row }: DocumentInsert,
): Promise<void> {
  await db
    .insertInto('seasonDocument')
    .values({ ...row, paragraphs: JSON.stringify(paragraphs) })
    .execute()
}
