import * as v from 'valibot'
import { closed } from './closed.ts'
import { Percent, Whole } from './numbers.ts'
import { Code } from './values.ts'

const Count = closed({ count: Whole })

/** floor(percent × base / 100), at least `min`. `of` names the award whose `recipients` are the base. */
const PercentOf = closed({
  percent: Percent,
  base: v.picklist(['members', 'ranked', 'recipients'], 'choice.unknown'),
  of: v.optional(Code),
  min: v.optional(Whole),
})

const GradePercent = closed({
  percent: Percent,
  base: v.picklist(['members', 'ranked'], 'choice.unknown'),
  min: v.optional(Whole),
})

/** Seats of an award: a count, or a percentage of a base. */
export const Quota = v.lazy((input) => (isPercentage(input) ? PercentOf : Count))
export type Quota = v.InferOutput<typeof Count> | v.InferOutput<typeof PercentOf>

/** Seats of a grade. */
export const GradeQuota = v.lazy((input) => (isPercentage(input) ? GradePercent : Count))
export type GradeQuota = v.InferOutput<typeof GradeQuota>

/** A quota with both says its percentage wrong or its count too much: it is read as the count. */
function isPercentage(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'percent' in input && !('count' in input)
}
