import { randomUUID } from 'node:crypto'
import { cancelDecision } from '../../db/queries/award-decisions.ts'
import type { StoredMotion } from '../../db/queries/motions.ts'
import {
  completeRetraction,
  insertRetraction,
  listRetractions,
  type RetractionRow,
} from '../../db/queries/vote-retractions.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { sameAs } from '../permissions/second.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import type { Officer } from './officers.ts'
import { readMotion, requireMotion } from './read.ts'
import type { Motion, RetractVote } from './schema.ts'

/**
 * Takes back the decision that a vote has settled: one person says why, a second one of another organisation
 * does it, both of organisations that the vote is not about. The vote and its decision stay on record; the
 * question is open again, and only another vote settles it.
 *
 * @throws AppError `right.own_organisation`, `motion.wrong_state` where no decision of it is in force,
 *   `motion.second_needed`, `request.invalid` with `reason.missing`
 */
export async function retractVote(act: Act, id: string, { reason }: RetractVote): Promise<Motion> {
  const seasonId = act.season.row.id
  const { members } = await requireMotion(act.store.db, seasonId, id)
  return inSeason(act, 'motion.retract', { memberIds: members }, async (trx, { scope, now }) => {
    const officer = { personId: act.actor.personId, scope }
    const motion = await requireMotion(trx, seasonId, id)
    const [before] = await listRetractions(trx, [id])
    const row = before
      ? await complete(trx, before, officer, now)
      : await ask(trx, motion, officer, { reason, now })
    return {
      answer: await readMotion(trx, officer, id),
      event: {
        action: before ? 'motion.retracted' : 'motion.retraction_asked',
        ...{ entity: 'voteRetraction', entityId: row.id, version: before ? 2 : 1 },
        ...{ before, after: row, body: { number: motion.number } },
      },
    }
  })
}

async function ask(
  trx: Trx,
  { id: motionId, seasonId, decisionId }: StoredMotion,
  { personId, scope }: Officer,
  { reason, now }: { reason: string; now: string },
) {
  if (decisionId === null) throw new AppError('motion.wrong_state')
  if (reason === '')
    throw new AppError('request.invalid', { errors: [{ path: 'reason', code: 'reason.missing' }] })
  const asked = { askedBy: personId, askedFor: scope.memberId, askedAt: now }
  const row = { id: randomUUID(), seasonId, motionId, decisionId, reason, ...asked }
  await insertRetraction(trx, row)
  return row
}

async function complete(trx: Trx, row: RetractionRow, officer: Officer, now: string) {
  if (row.doneAt !== null) throw new AppError('motion.wrong_state')
  const first = { personId: row.askedBy, memberId: row.askedFor }
  if (await sameAs(trx, first, officer)) throw new AppError('motion.second_needed')
  const by = { by: officer.personId, at: now }
  const { seasonId, decisionId, reason } = row
  const done =
    (await completeRetraction(trx, row.id, by)) &&
    (await cancelDecision(trx, { seasonId, id: decisionId }, { ...by, reason }))
  if (!done) throw new AppError('motion.wrong_state')
  return { ...row, doneBy: officer.personId, doneAt: now }
}
