import { fold } from '../../i18n/fold.ts'
import type { CellView } from './cells.ts'

export const cellFilters = ['all', 'different', 'waiting', 'noEvidence', 'missing'] as const
export type CellFilter = (typeof cellFilters)[number]

/** Which cells each filter lets through. */
const passes: Record<CellFilter, (cell: CellView) => boolean> = {
  all: () => true,
  different: (cell) => cell.state === 'changed',
  waiting: (cell) => cell.state === 'waiting',
  noEvidence: lacksEvidence,
  missing: (cell) => cell.submitted && cell.state === 'empty',
}

export function isCellFilter(text: string): text is CellFilter {
  return (cellFilters as readonly string[]).includes(text)
}

/** Points that nothing proves: a figure worth nothing needs no proof. */
export function lacksEvidence(cell: CellView): boolean {
  return cell.self !== null && cell.selfPoints !== '0' && cell.evidence === 0
}

/** How many cells each filter would show. */
export function countByFilter(cells: readonly CellView[]): Record<CellFilter, number> {
  const count = (filter: CellFilter) => cells.filter(passes[filter]).length
  return {
    all: cells.length,
    different: count('different'),
    waiting: count('waiting'),
    noEvidence: count('noEvidence'),
    missing: count('missing'),
  }
}

/**
 * The cells that a filter and a search leave, in their order.
 *
 * @param words Every one must be in what `textOf` says of the cell; marks and case do not matter.
 */
export function filterCells(
  cells: readonly CellView[],
  filter: CellFilter,
  words: string,
  textOf: (cell: CellView) => string,
): CellView[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return cells.filter((cell) => {
    if (!passes[filter](cell)) return false
    const text = wanted.length > 0 ? fold(textOf(cell)) : ''
    return wanted.every((word) => text.includes(word))
  })
}

/** The cells that "keep as self-scored" may settle: stated, not yet verified, not one's own. */
export function settleable(cells: readonly CellView[]): CellView[] {
  return cells.filter((cell) => cell.mayVerify && cell.state === 'waiting')
}

/** What is left to do first: open and unproven, then open, then the rest; within each as listed. */
export function queueOrder(cells: readonly CellView[]): CellView[] {
  const urgency = (cell: CellView) =>
    cell.state === 'waiting' && cell.mayVerify ? (lacksEvidence(cell) ? 0 : 1) : 2
  return cells.toSorted((a, b) => urgency(a) - urgency(b))
}
