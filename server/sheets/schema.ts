import * as v from 'valibot'
import { CriterionCode, text } from '../../scoring/model/values.ts'
import { Claim, StageValue } from '../claims/schema.ts'
import { SeasonMember } from '../members/schema.ts'

/** An act on the whole sheet. */
export const SheetReview = v.object({
  kind: v.picklist(['submitted', 'returned']),
  reason: v.string(),
  at: v.string(),
  by: v.string(),
  round: v.number(),
  /** Handed in at the deadline or after it; without one, after self-scoring was over. Again after a return is not late. */
  late: v.boolean(),
})
export type SheetReview = v.InferOutput<typeof SheetReview>

/** One member's sheet: what it claims, and every column's values, first rounds included. */
export const MemberSheet = v.object({
  member: SeasonMember,
  claims: v.array(Claim),
  values: v.array(StageValue),
  reviews: v.array(SheetReview),
})
export type MemberSheet = v.InferOutput<typeof MemberSheet>

/** Submitting says which criteria are left empty on purpose. */
export const SubmitSheet = v.strictObject({
  acceptMissing: v.pipe(v.array(CriterionCode), v.maxLength(500, 'list.too_long')),
})
export type SubmitSheet = v.InferOutput<typeof SubmitSheet>

export const ReturnSheet = v.strictObject({ reason: text(1000, 1) })
export type ReturnSheet = v.InferOutput<typeof ReturnSheet>
