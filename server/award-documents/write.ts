import { randomUUID } from 'node:crypto'
import {
  insertAwardDocument,
  listAwardDocuments,
  type StoredAwardDocument,
} from '../../db/queries/award-documents.ts'
import type { Trx } from '../../db/store.ts'
import { conferenceResult } from '../conference/open-questions.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { readSeasonFile } from '../seasons/file.ts'
import { finalList } from './final-list.ts'
import { dayFault, type Ground, refusalOf } from './fitting.ts'
import { documentOf } from './read.ts'
import type { AwardDocument, NewAwardDocument } from './schema.ts'

/**
 * Records a paper on an award: the cluster's proposal, the authority's decision, a revocation. It also comes
 * when the season is long published, and changes nothing of its result: whoever should take a seat that
 * became free needs a correction of the result and a proposal of its own.
 *
 * @throws AppError As the matrix refuses; `award.not_found` and days that cannot be as `request.invalid`;
 *   `award.not_recipient`, `award.proposed_already`, `award.no_seat`, `award.not_waiting`, `award.not_granted`
 */
export function recordAwardDocument(act: Act, input: NewAwardDocument): Promise<AwardDocument> {
  const target = { memberIds: input.members }
  return inSeason(act, 'award.record', target, async (trx, { scope, now }) => {
    const before = await listAwardDocuments(trx, scope.row.id)
    requireFitting(input, await groundOf(trx, scope, before, input.awardId, act.actor.today))
    const document = {
      ...{ id: randomUUID(), inSeason: scope.row.id, reason: '', vacant: false, ...input },
      ...{ createdBy: act.actor.personId, createdAt: afterAll(before, now) },
    }
    await insertAwardDocument(trx, document)
    const { id, stage, awardId, members, vacant } = document
    return {
      answer: documentOf({ ...document, createdByName: act.actor.name }),
      event: {
        ...{ action: `award.${stage}`, entity: 'awardDocument', entityId: id, after: document },
        body: { award: awardId, members, ...(stage === 'revoked' && { vacant }) },
      },
    }
  })
}

/** @throws AppError `request.invalid` when the season has no such award. */
async function groundOf(
  trx: Trx,
  scope: SeasonScope,
  before: readonly StoredAwardDocument[],
  awardId: string,
  today: string,
): Promise<Ground> {
  const { awards } = conferenceResult(await readSeasonFile(trx, scope))
  const outcome = Object.hasOwn(awards, awardId) ? awards[awardId] : undefined
  if (!outcome)
    throw new AppError('request.invalid', {
      errors: [{ path: 'awardId', code: 'award.not_found' }],
    })
  const documents = before.filter((each) => each.awardId === awardId)
  return { list: finalList(documents, [awardId]), documents, outcome, today }
}

function requireFitting(input: NewAwardDocument, ground: Ground): void {
  const refusal = refusalOf(input, ground)
  if (refusal) throw new AppError(refusal)
  const code = dayFault(input, ground)
  if (code) throw new AppError('request.invalid', { errors: [{ path: 'issuedOn', code }] })
}

/** Papers are read in the order of their times, so two within one millisecond do not share one. */
function afterAll(before: readonly StoredAwardDocument[], now: string): string {
  const last = before.at(-1)?.createdAt
  if (last === undefined || last < now) return now
  return new Date(Date.parse(last) + 1).toISOString()
}
