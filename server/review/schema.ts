import * as v from 'valibot'
import { FactFields } from '../../scoring/model/claim.ts'
import { CriterionCode, Slug, text } from '../../scoring/model/values.ts'
import { StageValue } from '../claims/schema.ts'
import { SheetState } from '../members/schema.ts'

/** One member and criterion of the review matrix; cells without anything are left out. */
export const ReviewCell = v.object({
  member: Slug,
  criterion: CriterionCode,
  self: v.nullable(StageValue),
  /** What the cross-check came to; what each checker said is in the checks. */
  cross: v.nullable(StageValue),
  verified: v.nullable(StageValue),
  /** How many files stand behind it: of the claim and of the activities claimed. */
  evidence: v.number(),
  activities: v.number(),
  /** Activities without a file, where the claim has none of its own. */
  bare: v.number(),
  /** When an activity or a file behind it last changed; null where nothing was claimed. */
  groundsAt: v.nullable(v.string()),
  /** The member's last answer to the verified value. */
  explained: v.nullable(v.object({ agrees: v.boolean(), at: v.string() })),
})
export type ReviewCell = v.InferOutput<typeof ReviewCell>

export const ReviewMatrix = v.object({
  members: v.array(
    v.object({
      id: Slug,
      /** Whether the actor may verify this member now: never the own organisation. */
      mayVerify: v.boolean(),
      sheetState: SheetState,
      /** Whether the sheet was first handed in after self-scoring was over. */
      late: v.boolean(),
    }),
  ),
  cells: v.array(ReviewCell),
})
export type ReviewMatrix = v.InferOutput<typeof ReviewMatrix>

/** `points` in the fact overrides the rule on any leaf. The reason is obligatory where the fact is not the self fact. */
export const VerifyValue = v.strictObject({ fact: FactFields, reason: text(1000) })
export type VerifyValue = v.InferOutput<typeof VerifyValue>

export const VerifyAsSelf = v.strictObject({
  items: v.pipe(
    v.array(v.strictObject({ member: Slug, criterion: CriterionCode })),
    v.minLength(1, 'list.empty'),
    v.maxLength(2000, 'list.too_long'),
  ),
})
export type VerifyAsSelf = v.InferOutput<typeof VerifyAsSelf>

export const VerifiedAsSelf = v.object({ done: v.number(), values: v.array(StageValue) })
export type VerifiedAsSelf = v.InferOutput<typeof VerifiedAsSelf>
