import type { ReviewMatrix } from '../../../server/review/schema.ts'

/**
 * What the lead or deputy has still to verify: criteria of submitted sheets that are theirs to verify
 * and have no verified value.
 */
export function countToVerify(matrix: ReviewMatrix, leaves: number) {
  const mine = matrix.members.filter(
    ({ mayVerify, sheetState }) => mayVerify && sheetState === 'submitted',
  )
  const left = mine.map(
    ({ id }) =>
      leaves - matrix.cells.filter(({ member, verified }) => member === id && verified).length,
  )
  return {
    cells: left.reduce((sum, count) => sum + count, 0),
    members: left.filter((count) => count > 0).length,
  }
}
