import { symbolOf } from '../../../scoring/paper/official.ts'
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
