import * as v from 'valibot'
import { Day, Slug } from '../../scoring/model/values.ts'
import { PersonId } from '../session/schema.ts'

export const AuditFilter = v.strictObject({
  member: v.optional(Slug),
  /** What was acted on: the first word of an action, as `claim`. */
  kind: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,20}$/, 'choice.unknown'))),
  /** Who acted. */
  by: v.optional(PersonId),
  /** Days in Việt Nam, both included. */
  from: v.optional(Day),
  to: v.optional(Day),
  /** Only events before this number: the next page. */
  before: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'number.unreadable'), v.transform(Number)),
  ),
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
  byId: v.string(),
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

/** The end of a chain: `123:` and the hash, as it stands on minutes. */
const seen = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}:[0-9a-f]{64}$/, 'number.unreadable'),
  v.transform((text) => {
    const [seq = '', hash = ''] = text.split(':')
    return { seq: Number(seq), hash }
  }),
)

/** `seen`: the end as the asker saw it last. */
export const HeadQuery = v.strictObject({ seen: v.optional(seen) })

export const AuditHead = v.object({
  /** 0 and '' before the first act. */
  seq: v.number(),
  hash: v.string(),
  /** Whether what the asker saw is still part of the chain; null where nothing was said. */
  kept: v.nullable(v.boolean()),
})
export type AuditHead = v.InferOutput<typeof AuditHead>

/** What was found when the cluster's record was checked against its data. */
export const Verification = v.object({
  /** When the check began: an answer is given again for some minutes. */
  at: v.string(),
  /** 0 all holds, 3 a record or a file was changed, 4 the chain of events is broken. */
  gravity: v.picklist([0, 3, 4]),
  events: v.number(),
  rows: v.number(),
  files: v.number(),
  /** The first event that does not hold. */
  brokenAt: v.nullable(v.number()),
  /** How many records and files are not as the last event about them says. */
  faults: v.number(),
  /** The first of them, by table and id. */
  named: v.array(v.object({ table: v.string(), id: v.string(), fault: v.string() })),
  /**
   * The last event that stands outside of the server, in a published capsule: whoever runs the server could
   * rewrite what came after it, and nobody would see (SECURITY D55). null where nothing was published.
   */
  anchor: v.nullable(v.object({ at: v.string(), seq: v.number() })),
})
export type Verification = v.InferOutput<typeof Verification>
