import type { SheetView } from './create-sheet.ts'
import type { RowState } from './row-state.ts'

export const sheetFilters = ['all', 'missing', 'noEvidence', 'different', 'unsaved'] as const
export type SheetFilter = (typeof sheetFilters)[number]

const states: Record<Exclude<SheetFilter, 'all'> | 'byCluster', readonly RowState[]> = {
  byCluster: ['byCluster'],
  missing: ['missing'],
  noEvidence: ['noEvidence'],
  different: ['different'],
  unsaved: ['conflict', 'invalid'],
}

/** The criteria that a filter shows, in the order of the sheet. */
export function codesIn(view: SheetView, filter: SheetFilter | 'byCluster'): string[] {
  const codes = view.leaves.map(({ code }) => code)
  return filter === 'all'
    ? codes
    : codes.filter((code) => states[filter].includes(view.stateOf(code)))
}
