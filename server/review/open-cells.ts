import { isEmptyFact, isSameFact } from '../claims/fact.ts'
import type { ReviewCell, ReviewMatrix } from './schema.ts'

/**
 * The cells of the whole cluster that still wait for a verified value: of sheets that are handed in now,
 * where the member states something that none answers yet, or says otherwise since.
 */
export function openCells({ members, cells }: ReviewMatrix): ReviewCell[] {
  const submitted = new Set(
    members.filter(({ sheetState }) => sheetState === 'submitted').map(({ id }) => id),
  )
  return cells.filter((cell) => submitted.has(cell.member) && awaitsVerdict(cell))
}

export function awaitsVerdict({ self, verified }: ReviewCell): boolean {
  if (!self) return false
  if (!verified) return !isEmptyFact(self.fact)
  return self.at > verified.at && !isSameFact(self.fact, verified.fact)
}
