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
export function codesIn(view: SheetView, filter: Matter): string[] {
  const codes = view.leaves.map(({ code }) => code)
  return filter === 'all'
    ? codes
    : codes.filter((code) => view.statesOf(code).some((state) => states[filter].includes(state)))
}

/** How many criteria are not the member's to claim: the cluster scores them, or they cannot count yet. */
export function countNotClaimed(view: SheetView): number {
  return codesIn(view, 'byCluster').length + codesIn(view, 'unmet').length
}
