import { listLayers, listReceived } from '../../db/queries/ballots.ts'
import { type ElectorRow, listElectors, listVotes } from '../../db/queries/electors.ts'
import { findMotion, listMotions, type StoredMotion } from '../../db/queries/motions.ts'
import { listTellers, type TellerRow } from '../../db/queries/tellers.ts'
import { listRetractions, type RetractionRow } from '../../db/queries/vote-retractions.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { speaksFor } from '../permissions/voice.ts'
import type { Motion, VoteOutcome } from './schema.ts'

/** Who looks. */
export interface Reader {
  personId: string
  scope: SeasonScope
}

/** Everything that belongs to some motions, read together. */
interface Ground {
  reader: Reader
  electors: readonly ElectorRow[]
  received: readonly { motionId: string; memberId: string }[]
  votes: readonly { motionId: string; memberId: string; choice: string[] }[]
  tellers: readonly TellerRow[]
  layers: ReadonlyMap<string, number>
  retractions: readonly RetractionRow[]
}

/** In the order of their numbers. While a vote is open it gives no more than how many have voted. */
export async function readMotions(db: Db, reader: Reader): Promise<Motion[]> {
  const motions = await listMotions(db, reader.scope.row.id)
  const ground = await loadGround(db, reader, motions)
  return motions.map((motion) => motionOf(motion, ground))
}

/** @throws AppError `motion.not_found` */
export async function readMotion(db: Db, reader: Reader, id: string): Promise<Motion> {
  const motion = await requireMotion(db, reader.scope.row.id, id)
  return motionOf(motion, await loadGround(db, reader, [motion]))
}

/** @throws AppError `motion.not_found` */
export async function requireMotion(db: Db, seasonId: string, id: string): Promise<StoredMotion> {
  const motion = await findMotion(db, seasonId, id)
  if (!motion) throw new AppError('motion.not_found')
  return motion
}

async function loadGround(
  db: Db,
  reader: Reader,
  motions: readonly StoredMotion[],
): Promise<Ground> {
  const ids = motions.map(({ id }) => id)
  const layers = new Map(
    (await listLayers(db, ids)).map(({ motionId, layer }) => [motionId, Number(layer)]),
  )
  return {
    ...{ reader, layers },
    electors: await listElectors(db, ids),
    received: await listReceived(db, ids),
    votes: await listVotes(db, ids),
    tellers: await listTellers(db, ids),
    retractions: await listRetractions(db, ids),
  }
}

function motionOf(motion: StoredMotion, ground: Ground): Motion {
  const of = <Row extends { motionId: string }>(rows: readonly Row[]) =>
    rows.filter(({ motionId }) => motionId === motion.id)
  const { reader } = ground
  const cast = new Set([...of(ground.received), ...of(ground.votes)].map((row) => row.memberId))
  const over = motion.state === 'ended' || motion.state === 'counted'
  const electors = of(ground.electors)
  return {
    ...shown(motion),
    pending: pendingOf(motion, reader),
    electors: electors.map(({ memberId, holderId, present, voted }) => ({
      ...{ memberId, holderId, present: present === 1 },
      voted: over && voted !== null ? voted === 1 : null,
    })),
    received: over ? electors.filter(({ voted }) => voted === 1).length : cast.size,
    mine: electors
      .filter(
        ({ holderId, present }) =>
          present === 1 && speaksFor(reader.scope.grants, holderId, ['approver']),
      )
      .map(({ memberId, voted }) => ({ memberId, cast: cast.has(memberId) || voted === 1 })),
    tellers: of(ground.tellers).map(({ position, memberId, personId }) => ({
      ...{ position, memberId, own: personId === reader.personId },
    })),
    layer: ground.layers.get(motion.id) ?? 0,
    unopened: motion.unopened && { ...motion.unopened, papers: motion.unopened.papers.length },
    votes: over ? of(ground.votes).map(({ memberId, choice }) => ({ memberId, choice })) : [],
    retraction: retractionOf(of(ground.retractions)[0], reader),
  }
}

function pendingOf(motion: StoredMotion, { personId }: Reader): Motion['pending'] {
  const { pendingStep, pendingBy, pendingMember } = motion
  return pendingStep && { step: pendingStep, memberId: pendingMember, own: pendingBy === personId }
}

function retractionOf(row: RetractionRow | undefined, { personId }: Reader): Motion['retraction'] {
  if (!row) return null
  const { reason, askedBy, askedFor, doneAt } = row
  return { reason, memberId: askedFor, own: askedBy === personId, done: doneAt !== null }
}

/** What is shown as it is stored. */
function shown(motion: StoredMotion) {
  const { id, number, purpose, awardId, members, title, detail, mode, custody } = motion
  const { seats, base, fraction, threshold, options, state, version } = motion
  const { openedAt, endedAt, countedAt, publicKeys, tracking, root } = motion
  const { voidReason, reference, decisionId, tellerMembers } = motion
  return {
    ...{ id, number, purpose, awardId, members, title, detail, mode, custody },
    ...{ seats, base, fraction, threshold, options, state, version },
    ...{ openedAt, endedAt, countedAt, publicKeys, tracking, root },
    outcome: motion.outcome as VoteOutcome | null,
    ...{ voidReason, reference, decisionId, tellerMembers },
  }
}
