import * as v from 'valibot'
import { closed } from './closed.ts'
import { Decimal, NonNegative, Positive } from './numbers.ts'
import { Stage } from './stage.ts'
import { Code, Note, Words } from './values.ts'

/** One figure, answer or decision about one member, under one criterion, at one stage. */
export const Fact = closed({
  member: Code,
  criterion: Code,
  stage: v.optional(Stage),
  quantity: v.optional(NonNegative),
  actual: v.optional(NonNegative),
  plan: v.optional(Positive),
  previous: v.optional(NonNegative),
  met: v.optional(v.boolean('boolean.missing')),
  option: v.optional(Code),
  scores: v.optional(v.array(Decimal, 'list.missing')),
  points: v.optional(Decimal),
  reason: v.optional(Words),
  not_applicable: v.optional(v.literal(true, 'not_applicable.not_true')),
  note: v.optional(Note),
  evidence: v.optional(v.array(Note, 'list.missing')),
})
export type Fact = v.InferOutput<typeof Fact>

/** The fields by which a fact says something: all but whom, what, when and the remarks. */
export type FactField = Exclude<keyof Fact, 'member' | 'criterion' | 'stage' | 'note' | 'evidence'>
const says: Record<FactField, true> = {
  ...{ quantity: true, actual: true, plan: true, previous: true, met: true, option: true },
  ...{ scores: true, points: true, reason: true, not_applicable: true },
}
/** In the order of the schema. Which of them a leaf takes follows from its rule. */
export const factFields = Object.keys(says) as FactField[]
