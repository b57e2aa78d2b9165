import { format } from './decimal.ts'
import type { ResultMember } from './model/result.ts'
import type { ReadSheet } from './tree/read-sheet.ts'
import type { MemberScore } from './tree/score-member.ts'

/** What the sheet of one member comes to, as the result states it. */
export type MemberPoints = Pick<
  ResultMember,
  'id' | 'total' | 'base' | 'bonus' | 'penalty' | 'cut' | 'missing' | 'flags' | 'nodes'
>

/** Writes a member's total, columns and the value of every node as decimal texts. */
export function pointsOf(sheet: ReadSheet, score: MemberScore): MemberPoints {
  const { base, bonus, penalty, cut } = score.columns()
  return {
    ...{ id: score.usage.member.id, total: format(score.total) },
    ...{ base: format(base), bonus: format(bonus), penalty: format(penalty), cut: format(cut) },
    ...{ missing: score.missing.length, flags: [...score.flags()] },
    nodes: nodeValues(sheet, score),
  }
}

function nodeValues({ parts, root, zeros }: ReadSheet, { standings }: MemberScore) {
  const values = { ...zeros }
  for (const part of parts) if (part !== root) values[part.code] = format(standings[part.at]!.value)
  return values
}
