import * as v from 'valibot'
import { closed } from './closed.ts'
import { Percent, Whole } from './numbers.ts'
import { toldApart } from './told-apart.ts'
import { Code } from './values.ts'

export const Count = closed({ count: Whole })

/** floor(percent × base / 100), at least `min`. `of` names the award whose `recipients` are the base. */
export const PercentOf = closed({
  percent: Percent,
  base: v.picklist(['members', 'ranked', 'recipients'], 'choice.unknown'),
  of: v.optional(Code),
  min: v.optional(Whole),
})

export const GradePercent = closed({
  percent: Percent,
  base: v.picklist(['members', 'ranked'], 'choice.unknown'),
  min: v.optional(Whole),
})

/** Seats of an award: a count, or a percentage of a base. */
export const Quota = toldApart<v.InferOutput<typeof Count> | v.InferOutput<typeof PercentOf>>(
  () => [Count, PercentOf],
  (has) => (isPercentage(has) ? PercentOf : Count),
)
export type Quota = v.InferOutput<typeof Quota>

/** Seats of a grade. */
export const GradeQuota = toldApart<
  v.InferOutput<typeof Count> | v.InferOutput<typeof GradePercent>
>(
  () => [Count, GradePercent],
  (has) => (isPercentage(has) ? GradePercent : Count),
)
export type GradeQuota = v.InferOutput<typeof GradeQuota>

/** A quota with both is read as a count, with a percentage too much. */
function isPercentage(has: (field: string) => boolean): boolean {
  return has('percent') && !has('count')
}
