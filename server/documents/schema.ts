import * as v from 'valibot'
import { Slug, text, Uuid } from '../../scoring/model/values.ts'

export const DocumentParams = v.object({ seasonId: Slug, documentId: Uuid })

/** Kế hoạch, quy chế, tiêu chí, and whatever else a cluster agrees on in writing. */
export const documentKinds = ['plan', 'regulation', 'criteria', 'other'] as const
export const DocumentKind = v.picklist(documentKinds, 'choice.unknown')
export type DocumentKind = v.InferOutput<typeof DocumentKind>

/** A text in paragraphs, so that each can be spoken of. */
export const NewDocument = v.strictObject({
  kind: DocumentKind,
  title: text(300, 1),
  paragraphs: v.pipe(
    v.array(text(5000, 1)),
    v.minLength(1, 'list.empty'),
    v.maxLength(500, 'list.too_long'),
  ),
})
export type NewDocument = v.InferOutput<typeof NewDocument>

const Version = v.object({
  number: v.number(),
  title: v.string(),
  paragraphs: v.array(v.string()),
  at: v.string(),
  by: v.string(),
})

/** A document as it is now, with all its versions. */
export const SeasonDocument = v.object({
  id: Uuid,
  kind: DocumentKind,
  title: v.string(),
  paragraphs: v.array(v.string()),
  /** The number of the version in force: what comments are made on, and what `If-Match` names. */
  version: v.number(),
  /** Newest first. */
  versions: v.array(Version),
})
export type SeasonDocument = v.InferOutput<typeof SeasonDocument>
