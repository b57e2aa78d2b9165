import { type CountedActivity, factOfClaim } from '../../../scoring/claim.ts'
import { jointStateFor } from '../../../scoring/joint/joint-state.ts'
import { sharesOf } from '../../../scoring/joint/shares.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import type { ClaimedActivity } from '../../../server/claims/schema.ts'
import type { OwnClaim } from './create-claim.ts'
import { entryOf } from './entry.ts'
import type { SheetView } from './sheet-view.ts'

/** What the engine counts of an activity for the member that claims it. */
export function countedOf(
  activity: Activity | undefined,
  memberId: string,
): CountedActivity | undefined {
  if (!activity) return undefined
  const { people, money, origin, share } = activity
  // Of a record that was taken over the server knows whose part it was.
  return { people, money, share: (origin ? share : sharesOf(activity).get(memberId)) ?? undefined }
}

/**
 * What one activity adds to the figure that a leaf measures, as decimal text.
 *
 * @returns Null where it adds nothing: an activity without money under a criterion that counts money.
 */
export function worthOf(
  leaf: Leaf,
  activity: Activity | undefined,
  { memberId, units }: { memberId: string; units: number | undefined },
): string | null {
  const counted = countedOf(activity, memberId)
  const entry = entryOf(leaf)
  if (!counted || entry.kind !== 'figures') return null
  const worth = factOfClaim(leaf, { figures: {}, activities: [{ ...counted, units }] })?.[
    entry.measured
  ]
  return worth === undefined || worth === '0' ? null : worth
}

/** An activity as a claim shows it, with the role of the member that claims it. */
export function briefOf(activity: Activity, memberId: string): Omit<ClaimedActivity, 'units'> {
  const { id, title, startsOn, endsOn, evidence, joint, origin } = activity
  const role = joint.find((member) => member.memberId === memberId)?.role ?? activity.role
  const state = jointStateFor(memberId, activity.partnerStates)
  return { id, title, startsOn, endsOn, role, evidenceCount: evidence.length, joint: state, origin }
}

/** Counts these activities; the figure that they add up to is no longer stated beside them. */
export function count(own: OwnClaim, activityIds: string[]): void {
  const entry = entryOf(own.node)
  const figures = { ...own.input.figures }
  if (entry.kind === 'figures' && activityIds.length > 0) delete figures[entry.measured]
  own.change({ activityIds, figures })
}

/** Counts an activity here and nowhere else on the sheet. */
export function moveHere(
  { own, claimedUnder }: Pick<SheetView, 'own' | 'claimedUnder'>,
  code: string,
  id: string,
): void {
  for (const other of claimedUnder(id)) {
    const claim = other === code ? undefined : own.get(other)
    if (claim) count(claim, without(claim.input.activityIds, id))
  }
  const here = own.get(code)
  if (here) count(here, [...without(here.input.activityIds, id), id])
}

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id)
