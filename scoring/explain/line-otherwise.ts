import { type Exact, zero } from '../decimal.ts'
import { groupStanding } from '../tree/group.ts'
import { isLeaf, leafStanding } from '../tree/leaf.ts'
import type { Part } from '../tree/part.ts'
import type { MemberScore } from '../tree/score-member.ts'
import { answerTo } from '../tree/usage.ts'
import type { Worked } from '../work.ts'

/** What a part whose condition fails, or that is voided, would be worth otherwise. */
export function otherwiseWorth(part: Part, score: MemberScore, { accounts }: Worked): Exact {
  const { at, children } = part
  if (isLeaf(part)) {
    const { usage } = score
    return leafStanding(part, usage.facts[at]!, answerTo(part, usage), accounts[at]!).value
  }
  const failsToo =
    score.standings[at]!.status === 'requires_failed' &&
    children.some((child) => score.voiding.includes(child.at))
  return failsToo ? zero : groupStanding(part, score.standings).value
}
