import * as v from 'valibot'
import { DecimalText, QuantityText, text, Uuid } from './values.ts'

/** The fields of a fact that people state (FORMAT.md "Facts"); which of them a leaf takes follows from its rule. */
export const FactFields = v.strictObject({
  quantity: v.optional(QuantityText),
  actual: v.optional(QuantityText),
  plan: v.optional(QuantityText),
  previous: v.optional(QuantityText),
  met: v.optional(v.boolean()),
  option: v.optional(v.string()),
  scores: v.optional(v.array(DecimalText)),
  points: v.optional(DecimalText),
  not_applicable: v.optional(v.literal(true)),
})
export type FactFields = v.InferOutput<typeof FactFields>

/** How many units one activity counts for: a report tells of three visits in one line. */
export const Units = v.pipe(
  v.number('number.unreadable'),
  v.integer('number.not_whole'),
  v.minValue(1, 'number.too_small'),
  v.maxValue(9999, 'number.too_large'),
)

/**
 * What a member counts under one criterion: activities, stated figures, or both where the rule needs a
 * figure that activities cannot give (a plan). The quantity that activities give is never typed too.
 */
export const ClaimInput = v.strictObject({
  activityIds: v.pipe(v.array(Uuid), v.maxLength(500, 'list.too_long')),
  /** By activity, where the criterion counts items (`countsItems`); one of each that is not named. */
  units: v.optional(v.record(Uuid, Units)),
  figures: FactFields,
  note: text(2000),
  evidenceIds: v.pipe(v.array(Uuid), v.maxLength(30, 'list.too_long')),
})
export type ClaimInput = v.InferOutput<typeof ClaimInput>
