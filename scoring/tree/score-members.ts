import type { FactChoice } from '../facts.ts'
import type { SeasonFile } from '../model/season.ts'
import type { ReadSheet } from './read-sheet.ts'
import { type Accounts, type MemberScore, scoreEach, scoreMember } from './score-member.ts'
import { factTable, type Usage, usagesOf } from './usage.ts'

/** The sheets of all members, in the order of the file, and what each rule makes of the facts. */
export interface ScoredMembers {
  scores: readonly MemberScore[]
  accounts: Accounts
}

/** Scores the sheets of all members; rules that compare see them all. */
export function scoreMembers(
  { members, facts }: Pick<SeasonFile, 'members' | 'facts'>,
  sheet: ReadSheet,
  choice: FactChoice,
): ScoredMembers {
  const usages = usagesOf(sheet, members, factTable(sheet, members, facts, choice))
  const accounts = accountsOf(sheet, usages)
  return { scores: scoreEach(sheet, usages, accounts), accounts }
}

function accountsOf(sheet: ReadSheet, usages: readonly Usage[]): Accounts {
  return sheet.parts.map((part) => accountOf(part.at, sheet, usages))
}

/**
 * Scores the sheet of one member alone; rules that compare see what all members state.
 *
 * @throws {RangeError} When it is no member.
 */
export function scoreOne(
  { members, facts }: Pick<SeasonFile, 'members' | 'facts'>,
  sheet: ReadSheet,
  choice: FactChoice,
  memberId: string,
): MemberScore {
  const usages = usagesOf(sheet, members, factTable(sheet, members, facts, choice))
  const own = usages.find(({ member }) => member.id === memberId)
  if (!own) throw new RangeError(`no member ${memberId}`)
  return scoreMember(sheet, own, accountsOf(sheet, usages))
}

/** What the rule of a leaf makes of the members' facts; a group has none. */
export function accountOf(at: number, { parts }: ReadSheet, usages: readonly Usage[]) {
  const { leaf } = parts[at]!
  if (!leaf) return null
  return leaf.read(leaf.compares ? usages.map(({ answers }) => answers[at]!.given) : [])
}
