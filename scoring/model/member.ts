import * as v from 'valibot'
import { closed } from './closed.ts'
import { NonNegative, Whole } from './numbers.ts'
import { Code, Words } from './values.ts'

/** An organisation in this season. `unranked` is out of competition: listed last, takes no place. */
export const Member = closed({
  id: Code,
  name: Words,
  order: Whole,
  /** People, or whatever `per_size` divides by. */
  size: v.optional(NonNegative),
  status: v.optional(v.picklist(['ranked', 'unranked'], 'choice.unknown')),
  reason: v.optional(Words),
})
export type Member = v.InferOutput<typeof Member>

export function isRanked(member: Pick<Member, 'status'>): boolean {
  return member.status !== 'unranked'
}
