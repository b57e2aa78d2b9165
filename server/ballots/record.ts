import { listDecisions } from '../../db/queries/award-decisions.ts'
import { type StoredMotion, updateMotion } from '../../db/queries/motions.ts'
import { makeDecisionIn } from '../awards/decide.ts'
import type { NewDecision } from '../awards/schema.ts'
import { conferenceResult, stands } from '../conference/open-questions.ts'
import { AppError } from '../errors/app-error.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { readSeasonFile } from '../seasons/file.ts'
import { askedBy, isSecond, settled } from './officers.ts'
import { readMotion, requireMotion } from './read.ts'
import type { Motion, RecordVote, VoteOutcome } from './schema.ts'

/**
 * Makes a decision of what a vote has settled, with the number of its minutes. Two persons of two
 * organisations that the vote is not about do it; what is decided they cannot change. So a tie of the lead's
 * and the deputy's own organisations is put on record too.
 *
 * @throws AppError `right.own_organisation`, `motion.wrong_state`, `motion.not_settled`,
 *   `motion.question_changed`, `motion.second_needed`, `motion.other_reference`, `decision.taken`
 */
export async function recordVote(act: Act, id: string, { reference }: RecordVote): Promise<Motion> {
  const seasonId = act.season.row.id
  const known = await requireMotion(act.store.db, seasonId, id)
  const target = { memberIds: known.members }
  return inSeason(act, 'motion.record', target, async (trx, moment) => {
    const { scope } = moment
    const officer = { personId: act.actor.personId, scope }
    const before = await requireMotion(trx, seasonId, id)
    const input = decisionOf(before, reference)
    const { awardId, members, seats } = before
    const result = conferenceResult(await readSeasonFile(trx, scope))
    const question = { purpose: input.kind, awardId, members, choose: seats }
    if (!stands(result, await listDecisions(trx, seasonId), question))
      throw new AppError('motion.question_changed')

    const second = await isSecond(trx, before, 'record', officer)
    if (second && before.reference !== reference) throw new AppError('motion.other_reference')
    const made = second ? await makeDecisionIn(trx, act, moment, input) : undefined
    const change = made
      ? { ...settled, decisionId: made.answer.id }
      : { ...askedBy(officer, 'record'), reference }
    const after = { ...before, ...change, version: before.version + 1 }
    if (!(await updateMotion(trx, after))) throw new AppError('motion.wrong_state')
    const event = made?.event ?? {
      ...{ action: 'motion.step_asked', entity: 'motion' as const, entityId: id },
      ...{ version: after.version, before, after },
    }
    const body = { ...made?.event.body, number: before.number, step: 'record' }
    return { answer: await readMotion(trx, officer, id), event: { ...event, body } }
  })
}

/** @throws AppError `motion.wrong_state`, `motion.not_settled` */
function decisionOf(
  motion: StoredMotion,
  reference: string,
): NewDecision & { kind: 'choose' | 'rank' | 'confirm' } {
  const { purpose, awardId, members, state, decisionId } = motion
  const outcome = motion.outcome as VoteOutcome | null
  if (state !== 'counted' || outcome === null || decisionId !== null || purpose === 'other')
    throw new AppError('motion.wrong_state')
  const { decided, carried } = outcome
  if (!decided || carried.length === 0) throw new AppError('motion.not_settled')
  const given = { awardId, reason: '', reference }
  if (purpose === 'confirm') return { ...given, kind: 'confirm', members }
  return { ...given, kind: purpose, members: carried }
}
