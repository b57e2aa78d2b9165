import * as v from 'valibot'
import { ActivityRole } from '../../scoring/model/activity.ts'
import { ClaimInput, FactFields, Units } from '../../scoring/model/claim.ts'
import { CriterionCode, Slug, Uuid } from '../../scoring/model/values.ts'
import { Evidence } from '../evidence/schema.ts'
import { SignatureState } from '../joint/schema.ts'
import { Origin } from '../organisations/schema.ts'

export { ClaimInput }

export const CriterionParams = v.object({
  seasonId: Slug,
  memberId: Slug,
  criterion: CriterionCode,
})

export const stages = ['self', 'cross', 'verified', 'final'] as const
export const Stage = v.picklist(stages, 'choice.unknown')
export type Stage = v.InferOutput<typeof Stage>

/** The value of one column, kept for ever: who gave it, when and why. */
export const StageValue = v.object({
  criterion: CriterionCode,
  stage: Stage,
  /** 1, 2, …: the greatest of a stage is in force. */
  round: v.number(),
  fact: FactFields,
  note: v.string(),
  reason: v.string(),
  at: v.string(),
  by: v.string(),
  /** Whether the record wrote it when the sheet was handed in late: the days are counted, not stated. */
  byProgram: v.optional(v.boolean()),
})
export type StageValue = v.InferOutput<typeof StageValue>

/** An activity as it stands in a claim, with the claiming member's own role in it. */
export const ClaimedActivity = v.object({
  id: Uuid,
  title: v.string(),
  startsOn: v.string(),
  endsOn: v.nullable(v.string()),
  role: ActivityRole,
  evidenceCount: v.number(),
  /** How many units it counts for there. */
  units: v.number(),
  /** Whether the partners of a joint activity bear it out: until they do it is claimed, not confirmed. */
  joint: v.nullable(SignatureState),
  origin: v.nullable(Origin),
})
export type ClaimedActivity = v.InferOutput<typeof ClaimedActivity>

export const Claim = v.object({
  ...ClaimInput.entries,
  /** By activity; those that count for one are left out. */
  units: v.record(Uuid, Units),
  criterion: CriterionCode,
  /** 0 when nothing has been claimed yet. */
  version: v.number(),
  updatedAt: v.string(),
  updatedBy: v.string(),
  /** What the engine makes of it; null when it says nothing. */
  fact: v.nullable(FactFields),
  evidence: v.array(Evidence),
  activities: v.array(ClaimedActivity),
})
export type Claim = v.InferOutput<typeof Claim>

export const ClaimWithValues = v.object({ ...Claim.entries, values: v.array(StageValue) })
export type ClaimWithValues = v.InferOutput<typeof ClaimWithValues>
