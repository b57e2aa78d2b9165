import { countsItems } from '../../../scoring/claim.ts'
import type { ClaimInput } from '../../../scoring/model/claim.ts'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import type { Claim } from '../../../server/claims/schema.ts'

/** A claim that says nothing yet. */
export function emptyInput(): ClaimInput {
  return { activityIds: [], figures: {}, note: '', evidenceIds: [] }
}

/** What a person stated in a claim, without what the server adds to it. */
export function inputOf(claim: ClaimInput | undefined): ClaimInput {
  const { activityIds, units, figures, note, evidenceIds } = claim ?? emptyInput()
  return {
    activityIds: [...activityIds],
    units: severalOf({ activityIds, units }),
    figures: { ...figures },
    note,
    evidenceIds: [...evidenceIds],
  }
}

/** How many units the counted activities are, where that is more than one. */
function severalOf({
  activityIds,
  units = {},
}: Pick<ClaimInput, 'activityIds' | 'units'>): Record<string, number> {
  const several = Object.entries(units).filter(([id, n]) => n !== 1 && activityIds.includes(id))
  return Object.fromEntries(several.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * What of an input can be claimed under a node as the sheet has it now: a draft may be older than the sheet, and
 * where items are not counted any more nobody can see, or take back, that one activity was several of them.
 */
export function inputFor(node: Node, input: ClaimInput): ClaimInput {
  return isGroup(node) || !countsItems(node) ? { ...input, units: {} } : input
}

/** How many things the activities of a claim are: three activities of which one counts for three are five. */
export function allUnits({
  activityIds,
  units = {},
}: Pick<ClaimInput, 'activityIds' | 'units'>): number {
  return activityIds.reduce((sum, id) => sum + (units[id] ?? 1), 0)
}

/** Whether two claims state the same, whatever the order of their figures. */
export function sameInput(a: ClaimInput | Claim, b: ClaimInput | Claim): boolean {
  return canonical(a) === canonical(b)
}

function canonical({ activityIds, units, figures, note, evidenceIds }: ClaimInput): string {
  const stated = Object.entries(figures).filter(([, value]) => value !== undefined)
  return JSON.stringify([
    activityIds.toSorted(),
    severalOf({ activityIds, units }),
    stated.sort(([a], [b]) => (a < b ? -1 : 1)),
    note.normalize('NFC').trim(),
    evidenceIds.toSorted(),
  ])
}

/** Whether a claim states nothing at all; a note or a file alone is something. */
export function isEmptyInput(input: ClaimInput): boolean {
  return sameInput(input, emptyInput())
}
