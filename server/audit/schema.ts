import * as v from 'valibot'
import { Slug } from '../../scoring/model/values.ts'

export const AuditFilter = v.strictObject({
  member: v.optional(Slug),
  /** How many of the newest events: 100 when left out, at most 1000. */
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,4}$/, 'number.unreadable'),
      v.transform(Number),
      v.minValue(1, 'number.too_small'),
      v.maxValue(1000, 'number.too_large'),
    ),
    '100',
  ),
})
export type AuditFilter = v.InferOutput<typeof AuditFilter>

/** One event of the season's history, as it may be told to the reader. */
export const AuditEvent = v.object({
  seq: v.number(),
  at: v.string(),
  by: v.string(),
  action: v.string(),
  entity: v.string(),
  entityId: v.string(),
  memberId: v.nullable(Slug),
  /** What changed, in words and in the language asked for. */
  summary: v.string(),
  /** What it is about as it is called now: an activity, a file, a criterion; null for everything else. */
  subject: v.nullable(v.string()),
})
export type AuditEvent = v.InferOutput<typeof AuditEvent>
