import type { PaperIssue } from '../../../server/papers/heads/schema.ts'
import { printedNumber } from './merged.ts'

/**
 * The other paper of one issuer that has the same number in the same book: with the same sign, in the same year. One
 * whose day is not known may be of that year. `undefined` where there is none, and while it has no number.
 *
 * @param papers Of the issuer; the paper itself may be among them.
 * @param mark Of the issuer, in its numbers.
 */
export function sameNumber(
  issue: PaperIssue,
  papers: readonly PaperIssue[],
  mark: string,
): PaperIssue | undefined {
  const number = numberOf(issue, mark)
  if (number === null) return undefined
  const year = yearOf(issue)
  return papers.find((other) => {
    if (other.paper === issue.paper || numberOf(other, mark) !== number) return false
    const otherYear = yearOf(other)
    return year === null || otherYear === null || year === otherYear
  })
}

function numberOf(issue: PaperIssue, mark: string): string | null {
  if (issue.number.trim() === '' && issue.usual.number === '') return null
  const number = issue.number.trim()
  return printedNumber({ ...issue, number }, mark)?.toLowerCase() ?? null
}

function yearOf({ issuedOn, usual }: PaperIssue): string | null {
  return (issuedOn ?? usual.issuedOn)?.slice(0, 4) ?? null
}
