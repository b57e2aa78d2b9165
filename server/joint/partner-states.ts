import type { StoredActivity } from '../../db/queries/activities.ts'
import type { StoredSignature } from '../../db/queries/signatures.ts'
import type { PartnerState } from './schema.ts'

type Signed = Pick<StoredActivity, 'id' | 'version' | 'joint'>

/**
 * How each partner stands to a joint activity, in its order. A signature is for the words that were
 * signed: an edit takes it back. An objection stands until its maker signs.
 *
 * @param signatures Of any activities, oldest first.
 */
export function partnerStates(
  { id, version, joint }: Signed,
  signatures: readonly StoredSignature[],
): Omit<PartnerState, 'mine'>[] {
  const own = signatures.filter(({ activityId }) => activityId === id)
  return joint.map(({ memberId }) => {
    const last = own.findLast((signature) => signature.memberId === memberId)
    const inForce = last && (last.act === 'objected' || last.version === version)
    return {
      memberId,
      state: inForce ? last.act : 'unsigned',
      reason: inForce ? last.reason : '',
      at: inForce ? last.createdAt : null,
      by: inForce ? last.createdByName : null,
    }
  })
}
