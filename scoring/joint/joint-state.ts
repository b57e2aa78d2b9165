export const signatureStates = ['unsigned', 'signed', 'objected'] as const
/** `unsigned`: nothing said yet, or the activity was edited since it was signed. */
export type SignatureState = (typeof signatureStates)[number]

/**
 * How far a joint activity bears a claim of one who took part: objected as soon as anybody objects; the
 * host needs all signatures, a partner its own.
 *
 * @returns null for an activity that is not joint.
 */
export function jointStateFor(
  memberId: string,
  partners: readonly { memberId: string; state: SignatureState }[],
): SignatureState | null {
  if (partners.length === 0) return null
  if (partners.some(({ state }) => state === 'objected')) return 'objected'
  const own = partners.filter((each) => each.memberId === memberId)
  const signers = own.length > 0 ? own : partners
  return signers.every(({ state }) => state === 'signed') ? 'signed' : 'unsigned'
}
