import { randomUUID } from 'node:crypto'
import {
  cancelDecision as cancelRow,
  findDecision,
  insertDecisions,
  listDecisions,
  type StoredDecision,
} from '../../db/queries/award-decisions.ts'
import { listMotions } from '../../db/queries/motions.ts'
import type { Trx } from '../../db/store.ts'
import { checkSeason } from '../../scoring/read.ts'
import { hasTheSay } from '../ballots/running.ts'
import { AppError } from '../errors/app-error.ts'
import { type Act, inSeason, type Moment } from '../seasons/act.ts'
import { loadBase } from '../seasons/base.ts'
import { composeSeason, fileMember } from '../seasons/compose.ts'
import { decisionOf } from './read.ts'
import type { CancelDecision, Decision, NewDecision } from './schema.ts'

/**
 * Records what the conference decided on awards or on members that are level. What touches the lead's
 * own organisation is recorded by the deputy.
 *
 * @throws AppError `right.own_organisation`, `phase.closed`, `award.not_found`, `decision.taken`,
 *   `decision.voted`, `request.invalid` with what does not fit the rules
 */
export function makeDecision(act: Act, input: NewDecision): Promise<Decision> {
  return inSeason(act, 'award.decide', { memberIds: input.members }, async (trx, moment) => {
    await requireNoVote(trx, moment.scope.row.id, input)
    return makeDecisionIn(trx, act, moment, input)
  })
}

/** What people vote on, nobody decides alone. @throws AppError `decision.voted` */
async function requireNoVote(
  trx: Trx,
  seasonId: string,
  { kind, awardId, members }: NewDecision,
): Promise<void> {
  const asked = (await listMotions(trx, seasonId)).some(
    (motion) =>
      motion.purpose === kind &&
      motion.awardId === awardId &&
      motion.members.some((id) => members.includes(id)) &&
      hasTheSay(motion),
  )
  if (asked) throw new AppError('decision.voted')
}

/** The same inside a transaction whose right was checked: for what a vote has settled. */
export async function makeDecisionIn(
  trx: Trx,
  { actor }: Pick<Act, 'actor'>,
  { scope, now }: Moment,
  input: NewDecision,
) {
  const seasonId = scope.row.id
  const by = { createdBy: actor.personId, createdByName: actor.name, createdAt: now }
  const never = { cancelledBy: null, cancelledByName: null, cancelledAt: null }
  const decision: StoredDecision = {
    ...{ id: randomUUID(), seasonId, ...input, ...by, ...never },
    cancelReason: null,
  }
  await requireFitting(trx, decision)
  const { kind, awardId, members, reason, reference } = input
  const { id, createdBy, createdAt } = decision
  const given = { kind, awardId, members, reason, reference }
  await insertDecisions(trx, [{ id, seasonId, ...given, createdBy, createdAt }])
  const event = { action: 'decision.made', entity: 'awardDecision', entityId: id } as const
  return {
    answer: decisionOf(decision),
    event: { ...event, after: decision, body: { kind, award: awardId, members } },
  }
}

/**
 * Takes a decision back; it stays on record with who did so and why.
 *
 * @throws AppError `decision.not_found`, `decision.by_vote` for what a vote has settled
 */
export async function cancelDecision(
  act: Act,
  id: string,
  { reason }: CancelDecision,
): Promise<Decision> {
  const seasonId = act.season.row.id
  const known = await findDecision(act.store.db, seasonId, id)
  if (!known) throw new AppError('decision.not_found')
  return inSeason(act, 'award.decide', { memberIds: known.members }, async (trx, { now }) => {
    const motions = await listMotions(trx, seasonId)
    if (motions.some(({ decisionId }) => decisionId === id)) throw new AppError('decision.by_vote')
    const by = { by: act.actor.personId, at: now, reason }
    if (!(await cancelRow(trx, { seasonId, id }, by))) throw new AppError('decision.not_found')
    const after = (await findDecision(trx, seasonId, id))!
    const event = { action: 'decision.cancelled', entity: 'awardDecision', entityId: id } as const
    const body = { kind: known.kind, award: known.awardId, members: known.members }
    return {
      answer: decisionOf(after),
      event: { ...event, version: 2, before: known, after, body },
    }
  })
}

async function requireFitting(trx: Trx, decision: StoredDecision): Promise<void> {
  const base = await loadBase(trx, decision.seasonId)
  const { kind, awardId } = decision
  const isAward = base.rules.awards?.some(({ id }) => id === awardId)
  const mayBeAll = awardId === '*' && (kind === 'denied' || kind === 'withheld')
  if (kind !== 'rank' && !isAward && !mayBeAll)
    throw new AppError('request.invalid', {
      errors: [{ path: 'awardId', code: 'award.not_found' }],
    })
  const standing = await listDecisions(trx, decision.seasonId)
  if (standing.some((other) => repeats(other, decision))) throw new AppError('decision.taken')

  const members = base.members.map(fileMember)
  const reading = checkSeason(composeSeason(base.rules, members, [], [...standing, decision]))
  if ('faults' in reading)
    throw new AppError('request.invalid', {
      errors: [{ path: 'members', code: 'decision.not_fitting' }],
    })
}

/** Of one kind and award a member has one decision in force; a choice at an award's line is made once. */
function repeats(other: StoredDecision, { kind, awardId, members }: StoredDecision): boolean {
  if (other.cancelledAt !== null || other.kind !== kind || other.awardId !== awardId) return false
  return kind === 'choose' || other.members.some((id) => members.includes(id))
}
