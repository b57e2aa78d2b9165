import type { Award } from '../model/award.ts'
import type { Allotment, AwardStatus, AwardsInput } from './allotment.ts'
import { findBlock } from './blocks.ts'

/** Why a ranked member is no candidate for an award. */
export type Bar = 'denied' | 'holds-higher' | 'not-eligible'

/**
 * Whether something bars a ranked member from an award, and what: null for a candidate.
 *
 * @param done The awards before it, worked.
 */
export function barOf(
  member: string,
  award: Award,
  { blocks, meets }: Pick<AwardsInput, 'blocks' | 'meets'>,
  done: readonly Allotment[],
): Bar | null {
  if (findBlock(member, award, blocks, 'denied')) return 'denied'
  if (!award.with_higher && higherOf(member, done)) return 'holds-higher'
  const chosen = award.from === undefined || statusIn(award.from, member, done) === 'recipient'
  const met = award.requires === undefined || meets(member, award.requires)
  return chosen && met ? null : 'not-eligible'
}

/** The first earlier award that a member holds or in which a seat is held for it. */
export function higherOf(member: string, done: readonly Allotment[]): Allotment | undefined {
  return done.find(({ statuses }) => holding.has(statuses.get(member)))
}

const holding: ReadonlySet<AwardStatus | undefined> = new Set(['recipient', 'withheld', 'pending'])

function statusIn(id: string, member: string, done: readonly Allotment[]) {
  return done.find(({ award }) => award.id === id)?.statuses.get(member)
}
