import type { SheetView } from './create-sheet.ts'
import type { RowState } from './row-state.ts'

export const sheetFilters = ['all', 'missing', 'noEvidence', 'different', 'unsaved'] as const
export type SheetFilter = (typeof sheetFilters)[number]
type Matter = SheetFilter | 'byCluster' | 'unmet' | 'twice'

const states: Record<Exclude<Matter, 'all'>, readonly RowState[]> = {
  byCluster: ['byCluster'],
  unmet: ['unmet'],
  twice: ['twice'],
  missing: ['missing'],
  noEvidence: ['noEvidence'],
  different: ['different'],
  unsaved: ['conflict', 'invalid'],
}

/** The criteria that a filter shows, in the order of the sheet. */
export function codesIn(view: Pick<SheetView, 'leaves' | 'statesOf'>, filter: Matter): string[] {
  const codes = view.leaves.map(({ code }) => code)
  return filter === 'all'
    ? codes
    : codes.filter((code) => view.statesOf(code).some((state) => states[filter].includes(state)))
}

/** The criterion to go on with after one: the next that lacks figures, after the last the first; null where none does. */
export function nextMissing(
  view: Pick<SheetView, 'leaves' | 'statesOf'>,
  code: string,
): string | null {
  const order = view.leaves.map((leaf) => leaf.code)
  const missing = codesIn(view, 'missing').filter((other) => other !== code)
  const after = missing.find((other) => order.indexOf(other) > order.indexOf(code))
  return after ?? missing[0] ?? null
}

/** How many criteria are not the member's to claim: the cluster scores them, or they cannot count yet. */
export function countNotClaimed(view: SheetView): number {
  return codesIn(view, 'byCluster').length + codesIn(view, 'unmet').length
}
