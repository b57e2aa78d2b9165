import type { FactChoice } from '../facts.ts'
import type { SeasonFile } from '../model/season.ts'
import type { ReadSheet } from './read-sheet.ts'
import { type Accounts, type MemberScore, scoreEach, scoreMember } from './score-member.ts'
import { factTable, type Usage, usagesOf } from './usage.ts'

/** So many members at a time. */
const block = 32

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
  const usages = inBlocks(members, (some, from) =>
    usagesOf(sheet, some, table.slice(from, from + block)),
  )
  const accounts = accountsOf(sheet, usages)
  return { scores: inBlocks(usages, (some) => scoreEach(sheet, some, accounts)), accounts }
}

/**
 * Works members off a few at a time: what was just read of a member is still at hand for its next node, in a
 * season of thousands too.
 */
function inBlocks<One, Done>(
  all: readonly One[],
  work: (some: readonly One[], from: number) => readonly Done[],
): Done[] {
  const done: Done[] = []
  for (let from = 0; from < all.length; from += block)
    for (const one of work(all.slice(from, from + block), from)) done.push(one)
  return done
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
