import * as v from 'valibot'
import { OpenQuestions } from '../../scoring/explain/outlook/model.ts'

/** Whether the self-score stands in where nothing is verified, as in the standings. */
export const OutlookQuery = v.strictObject({
  fallback: v.optional(v.picklist(['true', 'false'], 'choice.unknown'), 'true'),
})

/** Null while it is being worked out: to be asked again. */
export const OutlookAnswer = v.strictObject({ found: v.nullable(OpenQuestions) })
export type OutlookAnswer = v.InferOutput<typeof OutlookAnswer>
