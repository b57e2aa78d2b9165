import { randomUUID } from 'node:crypto'
import { insertExplanation } from '../../db/queries/explanations.ts'
import { listValues } from '../../db/queries/stage-values.ts'
import type { Trx } from '../../db/store.ts'
import { requireInTime } from '../calendar/deadline.ts'
import { isSameFact } from '../claims/fact.ts'
import { AppError } from '../errors/app-error.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { explanationOf, filesOf } from './read.ts'
import type { Explanation, NewExplanation } from './schema.ts'
import { requireOwnFiles } from './statement.ts'

/**
 * Answers a verified value that is not the member's own, while explanations are taken. It may be answered
 * again; every answer stays.
 *
 * @throws AppError `phase.closed`, `deadline.passed`, `explanation.outdated` when another round is in
 *   force, `explanation.same`, `request.invalid` with files that are not the member's
 */
export function giveExplanation(
  act: Act,
  memberId: string,
  { criterion, round, agrees, statement, evidenceIds }: NewExplanation,
): Promise<Explanation> {
  const seasonId = act.season.row.id
  return inSeason(act, 'explanation.give', { memberIds: [memberId] }, async (trx, { now }) => {
    await requireInTime(trx, { seasonId, phase: 'explain', memberId }, now)
    await requireChanged(trx, { seasonId, memberId, criterion }, round)
    await requireOwnFiles(trx, { seasonId, memberId }, evidenceIds)
    const row = {
      ...{ id: randomUUID(), seasonId, memberId, criterion, round, agrees, statement, evidenceIds },
      ...{ createdBy: act.actor.personId, createdAt: now },
    }
    await insertExplanation(trx, row)
    const files = await filesOf(trx, seasonId, [row])
    return {
      answer: explanationOf({ ...row, createdByName: act.actor.name }, files),
      event: {
        action: 'explanation.given',
        entity: 'explanation',
        entityId: row.id,
        memberId,
        after: row,
        body: { criterion, round, agrees },
      },
    }
  })
}

async function requireChanged(
  trx: Trx,
  { seasonId, ...cell }: { seasonId: string; memberId: string; criterion: string },
  round: number,
): Promise<void> {
  const values = await listValues(trx, seasonId, cell)
  const verified = values.find(({ stage }) => stage === 'verified')
  const self = values.find(({ stage }) => stage === 'self')
  if (verified?.round !== round) throw new AppError('explanation.outdated')
  if (isSameFact(verified.fact, self?.fact)) throw new AppError('explanation.same')
}
