import { format } from './decimal.ts'
import type { ResultMember } from './model/result.ts'
import { columnsOf } from './tree/columns.ts'
import { flagsOf, type MemberScore } from './tree/score-member.ts'

/** What the sheet of one member comes to, as the result states it. */
export type MemberPoints = Pick<
  ResultMember,
  'id' | 'total' | 'base' | 'bonus' | 'penalty' | 'cut' | 'missing' | 'flags' | 'nodes'
>

/** Writes a member's total, columns and the value of every node as decimal texts. */
export function pointsOf(score: MemberScore): MemberPoints {
  const { base, bonus, penalty, cut } = columnsOf(score)
  return {
    id: score.usage.member.id,
    total: format(score.total),
    base: format(base),
    bonus: format(bonus),
    penalty: format(penalty),
    cut: format(cut),
    missing: score.missing.length,
    flags: flagsOf(score),
    nodes: nodeValues(score),
  }
}

function nodeValues({ sheet, standings }: MemberScore) {
  const { parts, root, zeros } = sheet
  const values = { ...zeros }
  for (const part of parts) if (part !== root) values[part.code] = format(standings[part.at]!.value)
  return values
}
