import * as v from 'valibot'
import { Slug } from '../../scoring/model/values.ts'

export const formats = ['docx', 'pdf', 'xlsx'] as const
export type Format = (typeof formats)[number]

export const paperIds = [
  'conference-minutes',
  'score-table',
  'comparison',
  'verification-minutes',
  'submission',
  'citations',
  'cluster-report',
  'bulletin',
  'comments',
  'ballots',
  'sheet',
  'ledger',
  'report',
  'evidence',
] as const
export const PaperId = v.picklist(paperIds)
export type PaperId = v.InferOutput<typeof PaperId>

/** A paper that the reader may have now, and as which files. */
const PaperOffer = v.object({
  id: PaperId,
  formats: v.array(v.picklist(formats)),
  /** The members of which there is one; null where it is one of the whole season. */
  members: v.nullable(v.array(Slug)),
})
export const PaperOffers = v.array(PaperOffer)
export type PaperOffers = v.InferOutput<typeof PaperOffers>

/** `score-table.docx` */
export const PaperParams = v.object({
  seasonId: Slug,
  file: v.pipe(v.string(), v.regex(/^[a-z-]+\.(docx|pdf|xlsx)$/)),
})

export const PaperQuery = v.strictObject({
  member: v.optional(Slug),
  /** The column that the figures are by. */
  stage: v.optional(v.picklist(['self', 'verified'], 'choice.unknown'), 'verified'),
})
export type PaperQuery = v.InferOutput<typeof PaperQuery>
