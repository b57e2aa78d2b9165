import * as v from 'valibot'
import { closed } from './closed.ts'
import { Condition } from './condition.ts'
import { Quota } from './quota.ts'
import { toldApart } from './told-apart.ts'
import { Code, filled, Words } from './values.ts'

const Flag = v.boolean('boolean.missing')

/** An award (hình thức khen thưởng). Awards are listed in order of precedence. */
export const Award = closed({
  id: Code,
  title: Words,
  quota: Quota,
  /** The law sets the number: nobody may be let in beyond it. */
  legal_ceiling: v.optional(Flag),
  /** Those level at the line: all in (`expand`), none (`exclude`), or people decide (`decide`, the default). */
  tie: v.optional(v.picklist(['expand', 'exclude', 'decide'], 'choice.unknown')),
  requires: v.optional(Condition),
  /** Whether one who holds an earlier award may have this one too. */
  with_higher: v.optional(Flag),
  /** Awards whose recipients use up seats of this one. */
  counts_higher: v.optional(v.array(Code, 'list.missing')),
  /** Only those who received that award are candidates. */
  from: v.optional(Code),
})
export type Award = v.InferOutput<typeof Award>

/** `absorb`: an overrun uses up seats of the next awards; `extra` (the default): it does not. */
export const AwardPolicy = closed({
  between: v.optional(v.picklist(['absorb', 'extra'], 'choice.unknown')),
})
export type AwardPolicy = v.InferOutput<typeof AwardPolicy>

/** A member kept from an award, or from all (`*`): `denied`, or `withheld` (keeps the seat, gets nothing now). */
export const Block = closed({
  member: Code,
  award: Code,
  kind: v.picklist(['denied', 'withheld'], 'choice.unknown'),
  reason: Words,
})
export type Block = v.InferOutput<typeof Block>

export const OnAward = closed({ award: Code, members: filled(Code), reference: Words })
export const OnRanking = closed({ ranking: filled(Code), reference: Words })

/** A recorded human decision, with the minute that records it: who of a tie has the seats, or its order. */
export const Decision = toldApart<v.InferOutput<typeof OnAward> | v.InferOutput<typeof OnRanking>>(
  () => [OnAward, OnRanking],
  (has) => (has('ranking') && !has('award') ? OnRanking : OnAward),
)
export type Decision = v.InferOutput<typeof Decision>
