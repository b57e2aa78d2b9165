import * as v from 'valibot'
import { closed } from './closed.ts'
import { Condition } from './condition.ts'
import { exactlyOneOf } from './contradiction.ts'
import { Decimal, Whole } from './numbers.ts'
import { GradeQuota } from './quota.ts'
import { Code, Words } from './values.ts'

/** A grade (xếp loại): the first of the list whose `from` is reached and whose condition holds. */
export const Grade = closed({
  id: Code,
  title: Words,
  from: Decimal,
  requires: v.optional(Condition),
  quota: v.optional(GradeQuota),
  /** Those level at the line: none of them has a seat (`exclude`, the default) or all of them. */
  tie: v.optional(v.picklist(['exclude', 'expand'], 'choice.unknown')),
})
export type Grade = v.InferOutput<typeof Grade>

/**
 * A sanction lowers a grade where its condition holds: to `at_most` that grade, `down` by so many, or to
 * `exactly` that one. `exactly: null` is without a grade (không xếp loại).
 */
export const Sanction = v.pipe(
  closed({
    when: Condition,
    at_most: v.optional(Code),
    down: v.optional(Whole),
    exactly: v.optional(v.nullable(Code)),
  }),
  exactlyOneOf(['at_most', 'down', 'exactly']),
)
export type Sanction = v.InferOutput<typeof Sanction>
