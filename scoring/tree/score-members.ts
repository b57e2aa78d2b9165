import type { FactChoice } from '../facts.ts'
import type { SeasonFile } from '../model/season.ts'
import type { ReadSheet } from './read-sheet.ts'
import { type Accounts, type MemberScore, scoreMember } from './score-member.ts'
import { factTable, type Usage, usageOf } from './usage.ts'

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
  const table = factTable(sheet, members, facts, choice)
  const usages = members.map((member, at) => usageOf(sheet, member, table[at]!))
  const accounts = sheet.parts.map((part) => accountOf(part.at, sheet, usages))
  return { scores: usages.map((usage) => scoreMember(sheet, usage, accounts)), accounts }
}

/** What the rule of a leaf makes of the members' facts; a group has none. */
export function accountOf(at: number, { parts }: ReadSheet, usages: readonly Usage[]) {
  const { leaf } = parts[at]!
  if (!leaf) return null
  return leaf.read(leaf.compares ? usages.map(({ given }) => given[at]!) : [])
}
