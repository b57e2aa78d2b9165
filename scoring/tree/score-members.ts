import type { FactChoice } from '../facts.ts'
import type { SeasonFile } from '../model/season.ts'
import type { Account } from '../rule.ts'
import { isLeaf } from './leaf.ts'
import type { Part } from './part.ts'
import type { ReadSheet } from './read-sheet.ts'
import { type Accounts, type MemberScore, scoreEach, scoreMember } from './score-member.ts'
import { answerTo, factTable, type Usage, usageOf } from './usage.ts'

/** So many members at a time. */
const block = 32

/** The sheets of all members, in the order of the file, and what each rule makes of the facts. */
export interface ScoredMembers {
  scores: readonly MemberScore[]
  accounts: Accounts
}

/** Scores the sheets of all members; rules that compare see them all. */
export function scoreMembers(
  season: Pick<SeasonFile, 'members' | 'facts'>,
  sheet: ReadSheet,
  choice: FactChoice,
): ScoredMembers {
  const usages = usagesOf(season, sheet, choice)
  const accounts = accountsOf(sheet, usages)
  // What was just read of a member is still at hand for its next node, in a season of thousands too.
  const scores: MemberScore[] = []
  for (let from = 0; from < usages.length; from += block)
    scores.push(...scoreEach(sheet, usages.slice(from, from + block), accounts))
  return { scores, accounts }
}

function usagesOf(
  { members, facts }: Pick<SeasonFile, 'members' | 'facts'>,
  sheet: ReadSheet,
  choice: FactChoice,
): Usage[] {
  const table = factTable(sheet, members, facts, choice)
  return members.map((member, at) => usageOf(sheet, member, table[at]!))
}

function accountsOf({ parts }: ReadSheet, usages: readonly Usage[]): Accounts {
  return parts.map((part) => accountOf(part, usages))
}

/**
 * Scores the sheet of one member alone; rules that compare see what all members state.
 *
 * @throws {RangeError} When it is no member.
 */
export function scoreOne(
  season: Pick<SeasonFile, 'members' | 'facts'>,
  sheet: ReadSheet,
  choice: FactChoice,
  memberId: string,
): MemberScore {
  const usages = usagesOf(season, sheet, choice)
  const own = usages.find(({ member }) => member.id === memberId)
  if (!own) throw new RangeError(`no member ${memberId}`)
  return scoreMember(sheet, own, accountsOf(sheet, usages))
}

/** What the rule of a leaf makes of the members' facts; a group has none. */
export function accountOf(part: Part, usages: readonly Usage[]): Account | null {
  if (!isLeaf(part)) return null
  const { read, compares } = part.leaf
  return read(compares ? usages.map((usage) => answerTo(part, usage).given) : [])
}
