import type { Award } from '../model/award.ts'
import type { Allotment, AwardsInput } from './allotment.ts'
import { findBlock } from './blocks.ts'
import { recipientsOf } from './seats.ts'

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
  const chosen = award.from === undefined || recipientsOf(award.from, done).includes(member)
  const met = award.requires === undefined || meets(member, award.requires)
  return chosen && met ? null : 'not-eligible'
}

/** The first earlier award that a member holds or in which a seat is held for it. */
export function higherOf(member: string, done: readonly Allotment[]): Allotment | undefined {
  return done.find(({ recipients, withheld, pending }) =>
    [recipients, withheld, pending?.among].some((list) => list?.includes(member)),
  )
}
