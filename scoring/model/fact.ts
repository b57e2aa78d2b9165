import * as v from 'valibot'
import { closed } from './closed.ts'
import { Decimal, NonNegative, Positive } from './numbers.ts'
import { Stage } from './stage.ts'
import { Code, Note, Words } from './values.ts'

/** What a fact can say; which of it a leaf takes follows from its rule. */
export const factEntries = {
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
} as const

/** One figure, answer or decision about one member, under one criterion, at one stage. */
export const Fact = closed({
  member: Code,
  criterion: Code,
  stage: v.optional(Stage),
  ...factEntries,
  note: v.optional(Note),
  evidence: v.optional(v.array(Note, 'list.missing')),
})
export type Fact = v.InferOutput<typeof Fact>

/** The fields by which a fact says something: all but whom, what, when and the remarks. */
export type FactField = keyof typeof factEntries
export const factFields = Object.keys(factEntries) as FactField[]
