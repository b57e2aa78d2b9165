import { randomUUID } from 'node:crypto'
import { insertDocument } from '../../db/queries/season-documents.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { versionMismatch } from '../http/conditional.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { readDocument, readDocuments } from './read.ts'
import type { NewDocument, SeasonDocument } from './schema.ts'

/** More than a year of a cluster has, and more than one text goes through. */
const mostDocuments = 20
const mostVersions = 50

/**
 * Adds a document to those that the season is agreed on by.
 *
 * @throws AppError `document.fixed` once recording has begun, `document.too_many`
 */
export function addDocument(act: Act, input: NewDocument): Promise<SeasonDocument> {
  return inSeason(act, 'document.write', wholeSeason, async (trx, { now }) => {
    const seasonId = act.season.row.id
    if ((await readDocuments(trx, seasonId)).length >= mostDocuments)
      throw new AppError('document.too_many')
    const answer = await insert(trx, act, { id: randomUUID(), number: 1, input, now })
    return {
      answer,
      event: {
        ...{ action: 'document.added', entity: 'seasonDocument', entityId: answer.id },
        ...{ version: 1, after: answer, body: { kind: answer.kind } },
      },
    }
  })
}

/**
 * Follows a document by its next version; those before stay, with what was said of them.
 *
 * @throws AppError `document.fixed`, `document.not_found`, `document.too_many`, `version.mismatch`
 */
export function changeDocument(
  act: Act,
  id: string,
  version: number,
  input: NewDocument,
): Promise<SeasonDocument> {
  return inSeason(act, 'document.write', wholeSeason, async (trx, { now }) => {
    const before = await readDocument(trx, act.season.row.id, id)
    if (before.version !== version) throw versionMismatch(before)
    if (version >= mostVersions) throw new AppError('document.too_many')
    const answer = await insert(trx, act, { id, number: version + 1, input, now })
    return {
      answer,
      event: {
        ...{ action: 'document.changed', entity: 'seasonDocument', entityId: id },
        ...{ version: answer.version, before, after: answer, body: { kind: answer.kind } },
      },
    }
  })
}

async function insert(
  trx: Trx,
  { actor, season }: Act,
  made: { id: string; number: number; input: NewDocument; now: string },
): Promise<SeasonDocument> {
  const { id, number, input, now } = made
  const seasonId = season.row.id
  const by = { createdBy: actor.personId, createdAt: now }
  await insertDocument(trx, { id, number, seasonId, ...input, ...by })
  return readDocument(trx, seasonId, id)
}
