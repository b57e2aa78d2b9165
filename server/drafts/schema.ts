import * as v from 'valibot'
import { Slug, Uuid } from '../../scoring/model/values.ts'

export const DraftParams = v.object({ seasonId: Slug, draftId: Uuid })

/** The sheet that a draft was cloned from. */
const BasedOn = v.object({ seasonId: Slug, number: v.number() })

/** A draft in the list of its cluster. */
export const DraftRow = v.object({
  id: Uuid,
  /** As the draft itself calls the season. */
  title: v.string(),
  basedOn: v.nullable(BasedOn),
  version: v.number(),
  updatedAt: v.string(),
  updatedBy: v.string(),
})
export type DraftRow = v.InferOutput<typeof DraftRow>

export const Draft = v.object({
  ...DraftRow.entries,
  /** A season file (FORMAT.md) as text, without members and facts. It may have faults: work goes on. */
  content: v.string(),
})
export type Draft = v.InferOutput<typeof Draft>

/** The most characters of a draft; the largest real sheets have a tenth of it. */
export const longestDraft = 1_000_000

const Content = v.pipe(
  v.string('text.missing'),
  v.minLength(1, 'text.empty'),
  v.maxLength(longestDraft, 'text.too_long'),
)

export const NewDraft = v.strictObject({
  content: Content,
  /** The number of the season's sheet that it was cloned from; null for an empty or an imported one. */
  basedOn: v.nullable(v.pipe(v.number('number.unreadable'), v.safeInteger('number.not_whole'))),
})
export type NewDraft = v.InferOutput<typeof NewDraft>

export const SaveDraft = v.strictObject({ content: Content })
export type SaveDraft = v.InferOutput<typeof SaveDraft>
