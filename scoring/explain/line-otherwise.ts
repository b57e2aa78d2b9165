import { type Exact, zero } from '../decimal.ts'
import { groupStanding } from '../tree/group.ts'
import { leafStanding } from '../tree/leaf.ts'
import type { Part } from '../tree/part.ts'
import type { MemberScore } from '../tree/score-member.ts'
import type { Worked } from '../work.ts'

/** What a part whose condition fails, or that is voided, would be worth otherwise. */
export function otherwiseWorth(part: Part, score: MemberScore, { accounts }: Worked): Exact {
  const { leaf, at, children } = part
  if (leaf) {
    const { facts, answers } = score.usage
    return leafStanding({ ...part, leaf }, facts[at]!, answers[at]!, accounts[at]!).value
  }
  const failsToo =
    score.standings[at]!.status === 'requires_failed' &&
    children.some((child) => score.voiding.has(child.at))
  return failsToo ? zero : groupStanding(part, score.standings).value
}
