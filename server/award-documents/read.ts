import { listAwardDocuments, type StoredAwardDocument } from '../../db/queries/award-documents.ts'
import type { Db } from '../../db/store.ts'
import { loadBase } from '../seasons/base.ts'
import { finalList } from './final-list.ts'
import type { AwardDocument, AwardRecord } from './schema.ts'

/** Every paper on awards of the season, and what became of each proposal. */
export async function readAwardRecord(db: Db, seasonId: string): Promise<AwardRecord> {
  const { rules } = await loadBase(db, seasonId)
  const documents = (await listAwardDocuments(db, seasonId)).map(documentOf)
  const awards = (rules.awards ?? []).map(({ id }) => id)
  return { documents, list: finalList(documents, awards) }
}

export function documentOf(row: StoredAwardDocument): AwardDocument {
  const { id, stage, awardId, members, number, issuedOn, issuer, reason, vacant } = row
  return {
    ...{ id, stage, awardId, members, number, issuedOn, issuer, reason, vacant },
    ...{ at: row.createdAt, by: row.createdByName },
  }
}
