import { mutate } from '../../db/mutate.ts'
import { insertEnvelope, listEnvelopes } from '../../db/queries/ballots.ts'
import { insertVote, listElectors, listVotes } from '../../db/queries/electors.ts'
import type { StoredMotion } from '../../db/queries/motions.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import { authorise, type SeasonScope } from '../permissions/scope.ts'
import { speaksFor } from '../permissions/voice.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { readMotion, requireMotion } from './read.ts'
import { type CastEnvelope, type CastVote, type Motion, paperBytes, sealBytes } from './schema.ts'
import { trackingOf } from './seal.ts'

/** Whose act the trail says it was: it names nobody who handed in an envelope. */
const nobody = 'elector'

/**
 * Votes by name. Sent again it is the same vote; another one is refused.
 *
 * @throws AppError `motion.wrong_state`, `elector.none`, `elector.absent`, `vote.cast`, `request.invalid`
 */
export function castVote(act: Act, id: string, { memberId, choice }: CastVote): Promise<Motion> {
  return inSeason(act, 'motion.vote', wholeSeason, async (trx, { scope, now }) => {
    const motion = await requireOpen(trx, scope, id, 'open')
    await requireElector(trx, scope, id, memberId)
    const answer = () => readMotion(trx, { personId: act.actor.personId, scope }, id)
    const known = (await listVotes(trx, [id])).find((vote) => vote.memberId === memberId)
    if (known && String(known.choice) === String(choice))
      return { answer: await answer(), event: null }
    if (known) throw new AppError('vote.cast')
    requireValid(motion, choice)
    const row = { motionId: id, memberId, choice, castBy: act.actor.personId, castAt: now }
    await insertVote(trx, row)
    return {
      answer: await answer(),
      event: {
        ...{ action: 'vote.cast', entity: 'electorVote', entityId: `${id}/${memberId}`, memberId },
        ...{ after: row, body: { number: motion.number } },
      },
    }
  })
}

/**
 * Takes an envelope. The trail keeps its digest and not whose it is; while the vote is open only the number
 * of envelopes is known to anybody.
 *
 * @throws AppError `motion.wrong_state`, `elector.none`, `elector.absent`, `vote.cast`, `ballot.copied`
 */
export function castEnvelope(
  { store, clock, actor, season }: Act,
  id: string,
  { memberId, envelope }: CastEnvelope,
): Promise<Motion> {
  const { id: seasonId, clusterId } = season.row
  const tracking = trackingOf(envelope)
  return mutate(store, { clock, actorId: nobody, clusterId }, async (trx) => {
    const scope = await authorise(trx, actor, 'motion.vote', seasonId, wholeSeason)
    const motion = await requireOpen(trx, scope, id, 'secret')
    await requireElector(trx, scope, id, memberId)
    requireLength(motion, envelope)
    const envelopes = await listEnvelopes(trx, id)
    const answer = () => readMotion(trx, { personId: actor.personId, scope }, id)
    const same = envelopes.find((each) => each.tracking === tracking)
    if (same?.memberId === memberId) return { answer: await answer(), event: null }
    if (same) throw new AppError('ballot.copied')
    if (envelopes.some((each) => each.memberId === memberId)) throw new AppError('vote.cast')
    await insertEnvelope(trx, { motionId: id, memberId, body: envelope, tracking })
    return {
      answer: await answer(),
      event: {
        ...{ action: 'envelope.received', entity: 'motion', entityId: id, seasonId },
        body: { number: motion.number, tracking },
      },
    }
  })
}

/** @throws AppError `motion.not_found`, `motion.wrong_state` */
async function requireOpen(
  trx: Db,
  scope: SeasonScope,
  id: string,
  mode: StoredMotion['mode'],
): Promise<StoredMotion> {
  const motion = await requireMotion(trx, scope.row.id, id)
  if (motion.mode !== mode || motion.state !== 'open') throw new AppError('motion.wrong_state')
  return motion
}

/** One votes for the own organisation, and for one that it represents. */
async function requireElector(
  trx: Db,
  { grants }: SeasonScope,
  motionId: string,
  memberId: string,
): Promise<void> {
  const electors = await listElectors(trx, [motionId])
  const elector = electors.find((each) => each.memberId === memberId)
  const speaks = (id: string) => speaksFor(grants, id, ['approver'])
  if (!elector || !(speaks(elector.holderId) || speaks(memberId)))
    throw new AppError('elector.none')
  if (elector.present === 0) throw new AppError('elector.absent')
  if (!speaks(elector.holderId)) throw new AppError('elector.none')
}

function requireValid({ options, seats }: StoredMotion, choice: readonly string[]): void {
  const fits =
    choice.length <= seats &&
    new Set(choice).size === choice.length &&
    choice.every((option) => options.includes(option))
  if (!fits)
    throw new AppError('request.invalid', { errors: [{ path: 'choice', code: 'choice.unknown' }] })
}

/** All envelopes of a vote have one length. */
function requireLength({ publicKeys }: StoredMotion, envelope: string): void {
  const bytes = paperBytes + publicKeys.length * sealBytes
  if (Buffer.from(envelope, 'base64').length !== bytes)
    throw new AppError('request.invalid', {
      errors: [{ path: 'envelope', code: 'envelope.unreadable' }],
    })
}
