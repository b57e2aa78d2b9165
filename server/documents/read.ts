import { listDocuments, type StoredDocument } from '../../db/queries/season-documents.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonDocument } from './schema.ts'

/** The documents of a season, in the order in which they came. */
export async function readDocuments(db: Db, seasonId: string): Promise<SeasonDocument[]> {
  const byId = Map.groupBy(await listDocuments(db, seasonId), ({ id }) => id)
  return [...byId.values()].map(documentOf)
}

/** @throws AppError `document.not_found` */
export async function readDocument(db: Db, seasonId: string, id: string): Promise<SeasonDocument> {
  const found = (await readDocuments(db, seasonId)).find((each) => each.id === id)
  if (!found) throw new AppError('document.not_found')
  return found
}

function documentOf(versions: readonly StoredDocument[]): SeasonDocument {
  const { id, kind, title, paragraphs, number } = versions.at(-1)!
  return {
    ...{ id, kind, title, paragraphs, version: number },
    versions: versions.toReversed().map((each) => ({
      ...{ number: each.number, title: each.title, paragraphs: each.paragraphs },
      ...{ at: each.createdAt, by: each.createdByName },
    })),
  }
}
