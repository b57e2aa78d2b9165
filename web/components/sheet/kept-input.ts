import type { ClaimInput } from '../../../scoring/model/claim.ts'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import { allNodes, type Sheet } from '../../../scoring/model/sheet.ts'
import type { HeldStore } from '../../drafts/storage.ts'
import { emptyInput } from './claim-input.ts'

/** The name under which this machine keeps what was typed and is not acknowledged yet. */
export function claimDraft(seasonId: string, memberId: string, code: string): string {
  return `claim.${seasonId}.${memberId}.${code}`
}

/** Something typed of a node that the server has not taken. */
export interface KeptInput {
  node: Node
  /** Under which name this machine keeps it. */
  name: string
  input: ClaimInput
}

/** What this machine keeps of a member's claims, in the order of the sheet: of criteria, and of groups that may not apply. */
export function keptInputs(
  { nodes }: Pick<Sheet, 'nodes'>,
  { seasonId, memberId }: { seasonId: string; memberId: string },
  store: Pick<HeldStore, 'read'>,
): KeptInput[] {
  return allNodes({ nodes }).flatMap((node) => {
    if (isGroup(node) && !node.not_applicable) return []
    const name = claimDraft(seasonId, memberId, node.code)
    const held = store.read<ClaimInput>(name)
    return held ? [{ node, name, input: { ...emptyInput(), ...held.value } }] : []
  })
}
