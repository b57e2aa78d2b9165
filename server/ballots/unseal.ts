import { listSealed, replaceSealed, scrub } from '../../db/queries/ballots.ts'
import { type StoredMotion, updateMotion } from '../../db/queries/motions.ts'
import type { Db, Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { countPapers } from './count.ts'
import { readPaper } from './papers.ts'
import { readMotion, requireMotion } from './read.ts'
import type { AgreeUnopened, Motion, PaperKeys, SealedPapers } from './schema.ts'
import { openWith } from './seal.ts'
import { shuffle } from './shuffle.ts'
import { placeOf } from './tellers.ts'

interface Reader {
  seasonId: string
  personId: string
}

/**
 * What the teller whose turn it is has to open.
 *
 * @throws AppError `motion.wrong_state`, `teller.not_your_turn`
 */
export async function readSealed(db: Db, reader: Reader, id: string): Promise<SealedPapers> {
  const motion = await requireMotion(db, reader.seasonId, id)
  const { layer, papers } = await requireTurn(db, motion, reader.personId)
  return { layer, papers: papers.map(({ body }) => body) }
}

/**
 * Takes the keys that a teller has set free, and takes the seal off with them: of the first teller the outer
 * one, and the envelopes are mixed once more; of the second the last, and the papers are counted. What comes
 * out is what electors sent in, whoever the teller. Where a paper does not open, nothing goes on until the
 * other teller has agreed that it cannot be.
 *
 * @throws AppError `motion.wrong_state`, `teller.not_your_turn`, `ballot.count_mismatch`
 */
export async function handInKeys(act: Act, id: string, { keys }: PaperKeys): Promise<Motion> {
  const answer = await inSeason(act, 'motion.tell', wholeSeason, async (trx, { scope, now }) => {
    const before = await requireMotion(trx, scope.row.id, id)
    const { personId } = act.actor
    const { layer, papers } = await requireTurn(trx, before, personId)
    if (keys.length !== papers.length) throw new AppError('ballot.count_mismatch')
    const opened = papers.map(({ body }, index) => openPaper(body, keys[index] ?? null, id))
    const failing = papers.flatMap((paper, index) =>
      opened[index] === undefined && paper.body !== '' ? [paper.id] : [],
    )
    const agreed = isAgreed(before, 3 - layer, failing)
    const change = agreed
      ? { unopened: null, ...(await takeOff(trx, before, layer, opened, now)) }
      : { unopened: { position: 3 - layer, papers: failing, agreed: false } }
    const after = { ...before, ...change, version: before.version + 1 }
    if (!(await updateMotion(trx, after))) throw new AppError('motion.wrong_state')
    const done = layer === 2 ? 'motion.unsealed' : 'motion.counted'
    const counts = { papers: papers.length, unopened: failing.length, outcome: after.outcome }
    return {
      answer: await readMotion(trx, { personId, scope }, id),
      event: {
        ...{ action: agreed ? done : 'motion.unopened', entity: 'motion', entityId: id },
        ...{ version: after.version, before, after },
        body: { number: before.number, ...counts },
      },
    }
  })
  await scrub(act.store)
  return answer
}

/**
 * The other teller's word that so many papers cannot be opened. Without it the vote can only be void.
 *
 * @throws AppError `motion.wrong_state`, `teller.not_your_turn`, `ballot.count_mismatch`
 */
export function agreeUnopened(act: Act, id: string, { papers }: AgreeUnopened): Promise<Motion> {
  return inSeason(act, 'motion.tell', wholeSeason, async (trx, { scope }) => {
    const before = await requireMotion(trx, scope.row.id, id)
    const { personId } = act.actor
    const { unopened, number } = before
    if (before.state !== 'ended' || unopened === null) throw new AppError('motion.wrong_state')
    const place = await placeOf(trx, before, personId)
    if (place === undefined || place === unopened.position)
      throw new AppError('teller.not_your_turn')
    if (papers !== unopened.papers.length) throw new AppError('ballot.count_mismatch')
    const after = {
      ...{ ...before, unopened: { ...unopened, agreed: true } },
      version: before.version + 1,
    }
    if (!(await updateMotion(trx, after))) throw new AppError('motion.wrong_state')
    return {
      answer: await readMotion(trx, { personId, scope }, id),
      event: {
        ...{ action: 'motion.unopened_agreed', entity: 'motion', entityId: id },
        ...{ version: after.version, before, after, body: { number, papers } },
      },
    }
  })
}

/** The first teller opens the outer seal, the second the inner one. */
async function requireTurn(db: Db, motion: StoredMotion, personId: string) {
  if (motion.state !== 'ended' || motion.custody !== 'tellers')
    throw new AppError('motion.wrong_state')
  const papers = await listSealed(db, motion.id)
  const layer = papers[0]?.layer ?? 2
  if ((await placeOf(db, motion, personId)) !== 3 - layer)
    throw new AppError('teller.not_your_turn')
  return { layer, papers }
}

function openPaper(body: string, key: string | null, id: string): Buffer | undefined {
  if (key === null) return undefined
  return openWith(Buffer.from(body, 'base64'), Buffer.from(key, 'base64'), id)
}

/** Whether both tellers say of each of these papers that it cannot be opened. */
function isAgreed(
  { unopened }: StoredMotion,
  position: number,
  failing: readonly string[],
): boolean {
  if (failing.length === 0) return true
  const named = unopened?.agreed && unopened.position === position ? unopened.papers : []
  return failing.every((id) => named.includes(id))
}

/** What could not be opened stays in the count as a paper that is not valid. */
async function takeOff(
  trx: Trx,
  motion: StoredMotion,
  layer: number,
  opened: readonly (Buffer | undefined)[],
  now: string,
): Promise<Partial<StoredMotion>> {
  if (layer === 1) {
    const papers = opened.map((paper) => paper && readPaper(paper.toString('utf8'), motion.options))
    return countPapers(
      trx,
      motion,
      papers.map((paper) => paper ?? null),
      now,
    )
  }
  const bodies = opened.map((paper) => paper?.toString('base64') ?? '')
  await replaceSealed(trx, motion.id, 1, shuffle(bodies))
  return {}
}
