import * as v from 'valibot'
import { Day, Slug, text, Uuid } from '../../scoring/model/values.ts'

/** Cụm đề nghị (tờ trình) · cấp trên khen thưởng · không khen thưởng · thu hồi. */
export const documentStages = ['proposed', 'granted', 'refused', 'revoked'] as const
export const DocumentStage = v.picklist(documentStages, 'choice.unknown')
export type DocumentStage = v.InferOutput<typeof DocumentStage>

/** What every paper states: on which award and whom it is, its number, day and who issued it. */
const paper = {
  awardId: text(64, 1),
  members: v.pipe(
    v.array(Slug),
    v.minLength(1, 'list.empty'),
    v.maxLength(200, 'list.too_long'),
    v.check((members) => new Set(members).size === members.length, 'list.repeats'),
  ),
  number: text(100, 1),
  issuedOn: Day,
  issuer: text(200, 1),
}
const reason = v.pipe(text(1000), v.minLength(1, 'reason.missing'))

/** A paper as it was issued. `vacant`: the seat that was taken back stays vacant; nobody is proposed for it. */
export const NewAwardDocument = v.variant('stage', [
  v.strictObject({ stage: v.literal('proposed'), ...paper }),
  v.strictObject({ stage: v.literal('granted'), ...paper }),
  v.strictObject({ stage: v.literal('refused'), ...paper, reason }),
  v.strictObject({ stage: v.literal('revoked'), ...paper, reason, vacant: v.boolean() }),
])
export type NewAwardDocument = v.InferOutput<typeof NewAwardDocument>

/** A paper on record: it is never changed, a later one follows it. */
export const AwardDocument = v.object({
  id: Uuid,
  stage: DocumentStage,
  awardId: v.string(),
  members: v.array(Slug),
  number: v.string(),
  /** `YYYY-MM-DD`. */
  issuedOn: v.string(),
  issuer: v.string(),
  reason: v.string(),
  vacant: v.boolean(),
  at: v.string(),
  by: v.string(),
})
export type AwardDocument = v.InferOutput<typeof AwardDocument>

/** How one member stands with one award, and the ids of the papers by which it came to that. */
export const FinalEntry = v.object({
  awardId: v.string(),
  member: Slug,
  state: DocumentStage,
  vacant: v.boolean(),
  proposal: Uuid,
  answer: v.nullable(Uuid),
  revocation: v.nullable(Uuid),
})
export type FinalEntry = v.InferOutput<typeof FinalEntry>

export const AwardRecord = v.object({
  /** In the order in which they were recorded. */
  documents: v.array(AwardDocument),
  /** By award in order of precedence, then as they were proposed. */
  list: v.array(FinalEntry),
})
export type AwardRecord = v.InferOutput<typeof AwardRecord>
