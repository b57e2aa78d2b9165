import { blank, officialParts, symbolOf } from '../../../scoring/paper/official.ts'
import type { PaperIssue, SetLetterhead } from '../../../server/papers/heads/schema.ts'

/** The head as it is printed: what is set, else what is usual. */
export function merged(set: SetLetterhead, usual: SetLetterhead): SetLetterhead {
  const said = Object.entries(set).filter(([, text]) => text.trim() !== '')
  return { ...usual, ...Object.fromEntries(said) }
}

/** "05/TTr-CTĐ", with blanks while it has no number; null for a paper that gets none. */
export function printedNumber(issue: PaperIssue, mark: string): string | null {
  const { sign, number, usual } = issue
  if (sign === null) return null
  return number === '' && usual.number !== '' ? usual.number : symbolOf(number, { sign, mark })
}

/** "ngày 06 tháng 02 năm 2026", in the words of the paper itself. */
export function printedDay(day: string | null): string {
  const parts = day === null ? null : officialParts(day)
  return parts
    ? `ngày ${parts.day} tháng ${parts.month} năm ${parts.year}`
    : `ngày ${blank} tháng ${blank} năm ${blank}`
}
