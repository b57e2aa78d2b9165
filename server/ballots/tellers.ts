import { listSealed, replaceSealed, scrub } from '../../db/queries/ballots.ts'
import { type StoredMotion, updateMotion } from '../../db/queries/motions.ts'
import { listTellers, replaceTeller } from '../../db/queries/tellers.ts'
import type { Db, Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { countPapers } from './count.ts'
import { namedBy } from './papers.ts'
import { readMotion, requireMotion } from './read.ts'
import type { Motion, OpenedPapers, SealedPapers, TellerKey } from './schema.ts'
import { shuffle } from './shuffle.ts'

/**
 * Takes the public key of one of two tellers, before the vote is opened. They are of two organisations.
 *
 * @throws AppError `motion.wrong_state`, `teller.same_member`, `member.none_of_yours`
 */
export function registerTeller(
  act: Act,
  id: string,
  { position, publicKey }: TellerKey,
): Promise<Motion> {
  return inSeason(act, 'motion.tell', wholeSeason, async (trx, { scope }) => {
    const motion = await requireMotion(trx, scope.row.id, id)
    if (motion.custody !== 'tellers' || motion.state !== 'draft')
      throw new AppError('motion.wrong_state')
    const { memberId } = scope
    if (memberId === null) throw new AppError('member.none_of_yours')
    const { personId } = act.actor
    const others = (await listTellers(trx, [id])).filter(
      (each) => each.position !== position && each.personId !== personId,
    )
    if (others.some((each) => each.memberId === memberId || each.publicKey === publicKey))
      throw new AppError('teller.same_member')
    const after = { motionId: id, position, personId, memberId, publicKey }
    await replaceTeller(trx, after)
    return {
      answer: await readMotion(trx, { personId, scope }, id),
      event: {
        ...{ action: 'teller.registered', entity: 'teller', entityId: `${id}/${position}` },
        ...{ memberId, after, body: { number: motion.number, position } },
      },
    }
  })
}

/**
 * What the teller whose turn it is has to open.
 *
 * @throws AppError `motion.wrong_state`, `teller.not_your_turn`
 */
export async function readSealed(db: Db, reader: Reader, id: string): Promise<SealedPapers> {
  const motion = await requireMotion(db, reader.seasonId, id)
  const { layer, papers } = await requireTurn(db, motion, reader.personId)
  return { layer, papers }
}

interface Reader {
  seasonId: string
  personId: string
}

/**
 * Takes what a teller has opened: of the first the envelopes with one seal left, mixed once more; of the
 * second the papers, which are counted.
 *
 * @throws AppError `motion.wrong_state`, `teller.not_your_turn`, `ballot.count_mismatch`
 */
export async function handInOpened(
  act: Act,
  id: string,
  { papers }: OpenedPapers,
): Promise<Motion> {
  const answer = await inSeason(act, 'motion.tell', wholeSeason, async (trx, { scope, now }) => {
    const before = await requireMotion(trx, scope.row.id, id)
    const { personId } = act.actor
    const turn = await requireTurn(trx, before, personId)
    if (papers.length !== turn.papers.length) throw new AppError('ballot.count_mismatch')
    const change =
      turn.layer === 2
        ? await keepOneSeal(trx, id, papers)
        : await countPapers(trx, before, readAll(papers, before.options), now)
    const after = { ...before, ...change, version: before.version + 1 }
    if (!(await updateMotion(trx, after))) throw new AppError('motion.wrong_state')
    const body = { number: before.number, papers: papers.length, outcome: after.outcome }
    const action = turn.layer === 2 ? 'motion.unsealed' : 'motion.counted'
    return {
      answer: await readMotion(trx, { personId, scope }, id),
      event: {
        ...{ action, entity: 'motion', entityId: id, version: after.version },
        ...{ before, after, body },
      },
    }
  })
  await scrub(act.store)
  return answer
}

/** The first teller opens the outer seal, the second the inner one. */
async function requireTurn(db: Db, motion: StoredMotion, personId: string): Promise<SealedPapers> {
  if (motion.state !== 'ended' || motion.custody !== 'tellers')
    throw new AppError('motion.wrong_state')
  const sealed = await listSealed(db, motion.id)
  const layer = sealed[0]?.layer ?? 2
  const tellers = await listTellers(db, [motion.id])
  const turn = tellers.find(({ position }) => position === 3 - layer)
  if (turn?.personId !== personId) throw new AppError('teller.not_your_turn')
  return { layer, papers: sealed.map(({ body }) => body) }
}

/** What could not be opened comes as null, and stays in the count as a paper that is not valid. */
async function keepOneSeal(
  trx: Trx,
  id: string,
  papers: OpenedPapers['papers'],
): Promise<Partial<StoredMotion>> {
  const bodies = papers.map((paper) => (typeof paper === 'string' ? paper : ''))
  await replaceSealed(trx, id, 1, shuffle(bodies))
  return {}
}

function readAll(papers: OpenedPapers['papers'], options: readonly string[]) {
  return papers.map((paper) => (Array.isArray(paper) ? namedBy(paper, options) : null))
}
