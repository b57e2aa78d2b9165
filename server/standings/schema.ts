import * as v from 'valibot'
import { Stage } from '../claims/schema.ts'

/** Which column is scored, and whether an earlier one stands in where it has no value. */
export const StandingsQuery = v.strictObject({
  stage: v.optional(Stage, 'verified'),
  fallback: v.optional(v.picklist(['true', 'false'], 'choice.unknown'), 'false'),
  language: v.optional(v.picklist(['vi', 'en'], 'choice.unknown'), 'vi'),
})
export type StandingsQuery = v.InferOutput<typeof StandingsQuery>
