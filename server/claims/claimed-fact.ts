import type { StoredActivity } from '../../db/queries/activities.ts'
import { factOfClaim } from '../../scoring/claim.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import { isGroup, type Node } from '../../scoring/model/node.ts'
import { type ClaimableActivity, shareOf } from '../organisations/claimable.ts'
import { isEmptyFact, tidyFact } from './fact.ts'

/** An activity as a claim counts it. */
export type ClaimedRecord = StoredActivity & Pick<ClaimableActivity, 'doers'>

/** What a claim says, before the engine reads it. */
export interface ClaimContent {
  figures: FactFields
  activities: readonly ClaimedRecord[]
  /** By activity; one of each that is not named. */
  units?: Readonly<Record<string, number>> | undefined
}

/**
 * The fact that a claim makes; null when it says nothing. A group takes no figures: of it can only be
 * said that it does not apply.
 */
export function claimedFact(
  node: Node,
  { figures, activities, units = {} }: ClaimContent,
): FactFields | null {
  if (figures.not_applicable) return { not_applicable: true }
  if (isGroup(node)) return null
  const fact = factOfClaim(node, {
    figures,
    activities: activities.map((activity) => ({
      ...{ people: activity.people, money: activity.money },
      ...{ share: shareOf(activity), units: units[activity.id] },
    })),
  })
  return fact === null || isEmptyFact(fact) ? null : tidyFact(fact)
}
