import * as v from 'valibot'
import { ExplainedLine } from '../../scoring/model/explained.ts'
import { Stage } from '../claims/schema.ts'

/** Which column is scored, and whether an earlier one stands in where it has no value. */
export const StandingsQuery = v.strictObject({
  stage: v.optional(Stage, 'verified'),
  fallback: v.optional(v.picklist(['true', 'false'], 'choice.unknown'), 'false'),
  language: v.optional(v.picklist(['vi', 'en'], 'choice.unknown'), 'vi'),
})
export type StandingsQuery = v.InferOutput<typeof StandingsQuery>

/** An account is told in both languages. */
export const ExplanationQuery = v.omit(StandingsQuery, ['language'])

/** The account of one member's total, line by line as in its ledger. */
export const Explanation = v.object({
  member: v.string(),
  stage: Stage,
  total: v.string(),
  lines: v.array(ExplainedLine),
})
export type Explanation = v.InferOutput<typeof Explanation>
