import { awaitsVerdict } from './open-cells.ts'
import type { ReviewCell, ReviewMatrix } from './schema.ts'

type Columns = Pick<ReviewCell, 'self' | 'verified' | 'groundsAt'>

/** Whether what a verified value rests on changed after it was given: the claim, an activity, a file. */
export function isLapsed({ self, verified, groundsAt }: Columns): boolean {
  if (!verified) return false
  return (self !== null && self.at > verified.at) || (groundsAt !== null && groundsAt > verified.at)
}

/** The cells of sheets that are handed in now whose verified value must be confirmed again, its figures aside. */
export function lapsedCells(matrix: ReviewMatrix): ReviewCell[] {
  return settledCells(matrix).filter(isLapsed)
}

/** Those whose member did not agree to the value and waits for the verifier's second look. */
export function contestedCells(matrix: ReviewMatrix): ReviewCell[] {
  return settledCells(matrix).filter((cell) => !isLapsed(cell) && isContested(cell))
}

export function isContested({ verified, explained }: ReviewCell): boolean {
  return verified !== null && explained !== null && !explained.agrees && explained.at > verified.at
}

function settledCells({ members, cells }: ReviewMatrix): ReviewCell[] {
  const submitted = new Set(
    members.filter(({ sheetState }) => sheetState === 'submitted').map(({ id }) => id),
  )
  return cells.filter((cell) => submitted.has(cell.member) && !awaitsVerdict(cell))
}
