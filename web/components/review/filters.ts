import { isUnproven } from '../../../scoring/unproven.ts'
import type { CellView } from './cells.ts'
import { isEmptyFact } from './facts.ts'
import type { Search } from './search.ts'

export const cellFilters = [
  'all',
  'waiting',
  'revised',
  'contested',
  'different',
  'noEvidence',
  'unclaimed',
  'unscored',
] as const
export type CellFilter = (typeof cellFilters)[number]

/** Which cells each filter lets through. */
const passes: Record<CellFilter, (cell: CellView) => boolean> = {
  all: () => true,
  waiting: (cell) => cell.open,
  revised: (cell) => cell.revised,
  contested: (cell) => cell.contested,
  different: (cell) => cell.state === 'changed',
  noEvidence: lacksEvidence,
  unclaimed: (cell) => cell.wanting === 'unclaimed',
  unscored: (cell) => cell.wanting === 'unscored',
}

export function isCellFilter(text: string): text is CellFilter {
  return (cellFilters as readonly string[]).includes(text)
}

export function lacksEvidence({ selfPoints, provable, evidence, bare }: CellView): boolean {
  return isUnproven({ points: selfPoints, provable, evidence, bare })
}

/** How many cells each filter would show. */
export function countByFilter(cells: readonly CellView[]): Record<CellFilter, number> {
  const count = (filter: CellFilter) => cells.filter(passes[filter]).length
  return {
    all: cells.length,
    waiting: count('waiting'),
    revised: count('revised'),
    contested: count('contested'),
    different: count('different'),
    noEvidence: count('noEvidence'),
    unclaimed: count('unclaimed'),
    unscored: count('unscored'),
  }
}

/** What asks for somebody to look, the most pressing first. */
const pressing = ['waiting', 'revised', 'contested', 'different'] as const

/** The most pressing filter that shows something, beside the given one; all cells where none does. */
export function pressingFilter(
  counts: Readonly<Record<CellFilter, number>>,
  beside?: CellFilter,
): CellFilter {
  return pressing.find((filter) => filter !== beside && counts[filter] > 0) ?? 'all'
}

/** The cells that a filter and a search leave, in their order. */
export function filterCells(
  cells: readonly CellView[],
  filter: CellFilter,
  search: Search,
  textOf: (cell: CellView) => string,
): CellView[] {
  return cells.filter((cell) => passes[filter](cell) && search(cell.member, () => textOf(cell)))
}

/** Whether "keep as self-scored" may settle a cell: open, the reader's to verify, and not taken back. */
export function isSettleable({ mayVerify, open, self }: CellView): boolean {
  return mayVerify && open && self !== null && !isEmptyFact(self.fact)
}

export function settleable(cells: readonly CellView[]): CellView[] {
  return cells.filter(isSettleable)
}

/** What the member changed after it was verified and settling together leaves out: each is to be seen. */
export function leftOut(cells: readonly CellView[]): CellView[] {
  return cells.filter((cell) => cell.mayVerify && cell.revised && !isSettleable(cell))
}
