import { insertPapers, listEnvelopes, replaceSealed } from '../../db/queries/ballots.ts'
import { listElectors, listVotes, markVoted } from '../../db/queries/electors.ts'
import type { StoredMotion } from '../../db/queries/motions.ts'
import type { Trx } from '../../db/store.ts'
import { type Outcome, type Paper, tallyVotes, type VoteKind } from '../../scoring/votes/tally.ts'
import { mixPapers } from './papers.ts'
import { rootOf } from './seal.ts'
import { shuffle } from './shuffle.ts'

/** Ends a vote by name: it is counted at once. */
export async function endOpenVote(
  trx: Trx,
  motion: StoredMotion,
  now: string,
): Promise<Partial<StoredMotion>> {
  const votes = await listVotes(trx, [motion.id])
  const voters = votes.map(({ memberId }) => memberId)
  await markVoted(trx, motion.id, voters)
  const papers = votes.map(({ choice }) => choice)
  const outcome = await outcomeOf(trx, motion, papers)
  return { state: 'counted', endedAt: now, countedAt: now, outcome }
}

/**
 * Ends a secret vote: who has voted is written down, names and envelopes are parted, and the list of
 * envelopes is shown. None is opened yet; where there is none, there is nothing to open.
 */
export async function endSecretVote(
  trx: Trx,
  motion: StoredMotion,
  now: string,
): Promise<Partial<StoredMotion>> {
  const envelopes = await listEnvelopes(trx, motion.id)
  const voters = envelopes.map(({ memberId }) => memberId)
  await markVoted(trx, motion.id, voters)
  const bodies = shuffle(envelopes.map(({ body }) => body))
  await replaceSealed(trx, motion.id, motion.publicKeys.length, bodies)
  const tracking = envelopes.map((each) => each.tracking).toSorted()
  const counted = tracking.length === 0 ? await countPapers(trx, motion, [], now) : {}
  return { state: 'ended', endedAt: now, tracking, root: rootOf(tracking), ...counted }
}

/** Writes the opened papers in one go, mixed, and counts them. */
export async function countPapers(
  trx: Trx,
  motion: StoredMotion,
  papers: readonly Paper[],
  now: string,
): Promise<Partial<StoredMotion>> {
  await insertPapers(trx, motion.id, mixPapers(papers, motion.options))
  const outcome = await outcomeOf(trx, motion, papers)
  return { state: 'counted', countedAt: now, outcome }
}

const kinds: Readonly<Record<StoredMotion['purpose'], VoteKind>> = {
  choose: 'choose',
  rank: 'rank',
  confirm: 'ask',
  other: 'ask',
}

async function outcomeOf(
  trx: Trx,
  { id, purpose, options, seats, base, fraction, threshold }: StoredMotion,
  papers: readonly Paper[],
): Promise<Outcome> {
  const electors = await listElectors(trx, [id])
  const present = electors.filter((each) => each.present === 1).length
  const rules = { kind: kinds[purpose], options, seats, base, fraction, threshold }
  return tallyVotes(rules, { all: electors.length, present }, papers)
}
