import { listSealed, purge, scrub } from '../../db/queries/ballots.ts'
import { insertElectors } from '../../db/queries/electors.ts'
import { type StoredMotion, updateMotion } from '../../db/queries/motions.ts'
import { listTellers } from '../../db/queries/tellers.ts'
import type { Trx } from '../../db/store.ts'
import { readConference } from '../conference/read.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason, type Moment } from '../seasons/act.ts'
import { countPapers, endOpenVote, endSecretVote } from './count.ts'
import { electorsOf } from './electors.ts'
import { createKey, destroyKey, readKey } from './keys.ts'
import { askedBy, isSecond, type Officer, requireHead, settled } from './officers.ts'
import { readPaper } from './papers.ts'
import { readMotion, requireMotion } from './read.ts'
import type { Motion, MotionStep, TakeStep } from './schema.ts'
import { unseal } from './seal.ts'

/** From which state a step leads on. */
const from: Readonly<Record<MotionStep, readonly StoredMotion['state'][]>> = {
  open: ['draft'],
  end: ['open'],
  count: ['ended'],
  void: ['open', 'ended'],
}

/**
 * Opens a vote, ends it, opens its envelopes, or declares it void. A vote by name takes a head; of a secret
 * one a head asks for each step, and a second person of another organisation does it.
 *
 * @throws AppError `motion.wrong_state`, `conference.no_quorum`, `motion.second_needed`,
 *   `conference.unconfirmed`, `ballot.tellers_missing`, `ballot.key_missing`, `reason.missing`
 */
export async function takeStep(
  act: Act,
  keyDir: string,
  id: string,
  { step, reason }: TakeStep,
): Promise<Motion> {
  const seasonId = act.season.row.id
  const known = await requireMotion(act.store.db, seasonId, id)
  const secrets = await secretsFor(act, keyDir, known, step)
  let opened = false
  try {
    const answer = await inSeason(act, 'motion.officiate', wholeSeason, async (trx, moment) => {
      const officer = { personId: act.actor.personId, scope: moment.scope }
      const ground = { ...secrets, officer, now: moment.now, reason }
      const before = await requireMotion(trx, seasonId, id)
      if (!from[step].includes(before.state)) throw new AppError('motion.wrong_state')
      const second = before.mode === 'secret' && (await isSecond(trx, before, step, officer))
      if (!second) requireHead(officer)
      const done = second || before.mode === 'open'
      const change = done
        ? { ...settled, ...(await apply[step](trx, before, ground)) }
        : await askFor(trx, before, step, officer)
      const after = { ...before, ...change, version: before.version + 1 }
      if (!(await updateMotion(trx, after))) throw new AppError('motion.wrong_state')
      return {
        answer: await readMotion(trx, officer, id),
        event: {
          action: done ? `motion.${words[step]}` : 'motion.step_asked',
          ...{ entity: 'motion' as const, entityId: id, version: after.version, before, after },
          body: { number: before.number, step, mode: before.mode, ...countsOf(after) },
        },
      }
    })
    opened = answer.publicKeys.some((key) => key === secrets.newKey)
    if (known.mode === 'secret' && answer.version > known.version && step !== 'open')
      await cleanUp(act, keyDir, answer)
    return answer
  } finally {
    // A key that opened no vote is of no use to anybody.
    if (secrets.newKey !== undefined && !opened) await destroyKey(keyDir, secrets.newKey)
  }
}

const words = { open: 'opened', end: 'ended', count: 'counted', void: 'voided' } as const

interface Secrets {
  /** Made for a vote that is about to be opened. */
  newKey?: string | undefined
  /** Of one that is about to be counted. */
  key?: string | undefined
}
interface Ground extends Pick<Moment, 'now'>, Secrets {
  officer: Officer
  reason: string
}

/** Files are not part of a transaction: what a step needs of them is there before it begins. */
async function secretsFor(
  { actor }: Act,
  keyDir: string,
  motion: StoredMotion,
  step: MotionStep,
): Promise<Secrets> {
  const second = motion.pendingStep === step && motion.pendingBy !== actor.personId
  if (motion.custody !== 'server' || !second) return {}
  if (step === 'open') return { newKey: await createKey(keyDir) }
  const publicKey = motion.publicKeys[0]
  return step === 'count' && publicKey ? { key: await readKey(keyDir, publicKey) } : {}
}

/** What must hold is said to the first person already. */
async function askFor(trx: Trx, motion: StoredMotion, step: MotionStep, officer: Officer) {
  if (step === 'open') await requireReady(trx, motion, officer)
  if (step === 'count') requireServerKey(motion)
  return askedBy(officer, step)
}

const apply: Record<
  MotionStep,
  (trx: Trx, motion: StoredMotion, ground: Ground) => Promise<Partial<StoredMotion>>
> = {
  open: async (trx, motion, { officer, now, newKey }) => {
    const conference = await requireReady(trx, motion, officer)
    await insertElectors(trx, electorsOf(motion, conference))
    const tellers = await listTellers(trx, [motion.id])
    const publicKeys = newKey ? [newKey] : tellers.map(({ publicKey }) => publicKey)
    if (motion.custody === 'server' && !newKey) throw new AppError('motion.wrong_state')
    return { state: 'open', openedAt: now, publicKeys }
  },

  end: (trx, motion, { now }) =>
    motion.mode === 'open' ? endOpenVote(trx, motion, now) : endSecretVote(trx, motion, now),

  count: async (trx, motion, { now, key }) => {
    requireServerKey(motion)
    if (key === undefined) throw new AppError('ballot.key_missing')
    const papers = (await listSealed(trx, motion.id)).map(({ body }) => {
      const opened = unseal(Buffer.from(body, 'base64'), key, motion.id)
      return opened ? readPaper(opened.toString('utf8'), motion.options) : null
    })
    return countPapers(trx, motion, papers, now)
  },

  void: async (trx, motion, { reason }) => {
    if (reason === '')
      throw new AppError('request.invalid', {
        errors: [{ path: 'reason', code: 'reason.missing' }],
      })
    await purge(trx, motion.id)
    return { state: 'void', voidReason: reason }
  },
}

async function requireReady(trx: Trx, motion: StoredMotion, officer: Officer) {
  const conference = await readConference(trx, officer)
  const { rules, members } = conference.waiting
  if (rules || members.length > 0) throw new AppError('conference.unconfirmed')
  if (!conference.quorate) throw new AppError('conference.no_quorum')
  const tellers = motion.custody === 'tellers' ? await listTellers(trx, [motion.id]) : undefined
  if (tellers && tellers.length < 2) throw new AppError('ballot.tellers_missing')
  return conference
}

/** Where two tellers hold the keys, they open the envelopes. */
function requireServerKey({ custody }: StoredMotion): void {
  if (custody !== 'server') throw new AppError('motion.wrong_state')
}

/** Numbers only. */
function countsOf({ state, tracking, outcome }: StoredMotion): Readonly<Record<string, unknown>> {
  if (state === 'ended') return { envelopes: tracking?.length ?? 0 }
  return outcome === null ? {} : { outcome }
}

/** After the commit: the key goes first, so that what a file may still hold of envelopes opens no more. */
async function cleanUp(
  { store }: Act,
  keyDir: string,
  { publicKeys, custody, state }: Motion,
): Promise<void> {
  const publicKey = publicKeys[0]
  const over = state === 'counted' || state === 'void'
  if (custody === 'server' && publicKey && over) await destroyKey(keyDir, publicKey)
  await scrub(store)
}
