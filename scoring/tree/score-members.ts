import { factsInUse } from '../facts.ts'
import type { SeasonFile } from '../model/season.ts'
import type { Stage } from '../model/stage.ts'
import type { ReadSheet } from './read-sheet.ts'
import { type Accounts, type MemberScore, scoreMember } from './score-member.ts'
import { usageOf } from './usage.ts'

/** Scores the sheets of all members, in the order of the file; rules that compare see them all. */
export function scoreMembers(
  { members, facts }: SeasonFile,
  sheet: ReadSheet,
  { stage, fallback }: { stage: Stage; fallback: boolean },
): { scores: MemberScore[]; accounts: Accounts } {
  const inUse = factsInUse(facts, stage, fallback)
  const usages = members.map((member) => usageOf(sheet, member, inUse.get(member.id)))
  const accounts = sheet.parts.map(({ at, leaf }) => {
    if (!leaf) return null
    return leaf.read(leaf.compares ? usages.map(({ given }) => given[at]!) : [])
  })
  return { scores: usages.map((usage) => scoreMember(sheet, usage, accounts)), accounts }
}
