import { listMotions, type StoredMotion } from '../../db/queries/motions.ts'
import type { Db } from '../../db/store.ts'
import type { VoteOutcome } from './schema.ts'

/** Motions whose vote was opened and is neither counted nor void: what is in their envelopes is still kept. */
export async function runningVotes(db: Db, seasonId: string): Promise<StoredMotion[]> {
  const motions = await listMotions(db, seasonId)
  return motions.filter(({ state }) => state === 'open' || state === 'ended')
}

/** Whether a vote has the say: it is to be held, or is being held, or has settled the matter. */
export function hasTheSay({ state, outcome }: StoredMotion): boolean {
  if (state === 'counted') return (outcome as VoteOutcome | null)?.decided === true
  return state !== 'void'
}
