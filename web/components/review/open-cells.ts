import type { ReviewCell, ReviewMatrix } from '../../../server/review/schema.ts'
import { isEmptyFact, sameFact } from './facts.ts'

type Columns = Pick<ReviewCell, 'self' | 'verified'> & Partial<Pick<ReviewCell, 'groundsAt'>>

/**
 * The cells that are still to be verified: of sheets that are handed in now, of others than the reader's
 * own organisation, where the member states something that no verified value answers yet. Every count
 * of work left to the verifier is the length of this list.
 *
 * @param ownId The reader's own member; null without one.
 */
export function openCells(matrix: ReviewMatrix, ownId: string | null): ReviewCell[] {
  const members = membersToReview(matrix, ownId)
  return matrix.cells.filter((cell) => members.has(cell.member) && awaitsVerdict(cell))
}

/** The members whose sheets are there to be verified: handed in, not returned, not one's own. */
export function membersToReview(matrix: ReviewMatrix, ownId: string | null): ReadonlySet<string> {
  const members = matrix.members.filter(
    ({ id, sheetState }) => sheetState === 'submitted' && id !== ownId,
  )
  return new Set(members.map(({ id }) => id))
}

/** Whether the member states something that is not verified, or says otherwise since it was. */
export function awaitsVerdict(cell: Columns): boolean {
  const { self, verified } = cell
  if (!verified) return self !== null && !isEmptyFact(self.fact)
  return isRevised({ self, verified }) && !sameFact(self?.fact ?? {}, verified.fact)
}

/** Whether the figures, the note or the grounds changed after the verified value was given: it is to be confirmed again. */
export function isRevised({ self, verified, groundsAt = null }: Columns): boolean {
  if (verified === null) return false
  return (self !== null && self.at > verified.at) || (groundsAt !== null && groundsAt > verified.at)
}

/** Whether the member answered the verified value and did not agree; a later round settles it. */
export function isContested({ verified, explained }: ReviewCell): boolean {
  return verified !== null && explained !== null && !explained.agrees && explained.at > verified.at
}
