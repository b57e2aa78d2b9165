import * as v from 'valibot'
import { AuditEvent } from '../../audit/schema.ts'
import { PaperId, PaperQuery } from '../schema.ts'

/** "896-515C-76E9-C83A": the number of the snapshot, and the check code, however people part it. */
const Code = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .toUpperCase()
      .replace(/[\s–—-]+/g, '')
      .replace(/(?=(.{4}){1,3}$)/g, '-')
      .replace(/^-/, ''),
  ),
  v.regex(/^\d{1,9}(-[0-9A-F]{4}){3}$/, 'paper.code_unreadable'),
)

export const LookupQuery = v.strictObject({
  ...PaperQuery.entries,
  paper: PaperId,
  code: Code,
  language: v.optional(v.picklist(['vi', 'en'], 'choice.unknown'), 'vi'),
})
export type LookupQuery = v.InferOutput<typeof LookupQuery>

/** A place of a table, or a sentence (the other fields ''), as printed and as it is now. */
const Difference = v.object({
  table: v.string(),
  row: v.string(),
  column: v.string(),
  /** null where the reader is told no more than that it is another: somebody else printed it, or it is closed now. */
  printed: v.nullable(v.string()),
  now: v.string(),
})

/**
 * What became of the figures of a paper. `match`: they are the same now. `changed`: something was written
 * since, `changes` says what. `unknown`: nothing was, so no such paper was made of what the reader may see.
 */
export const Lookup = v.object({
  outcome: v.picklist(['match', 'changed', 'unknown']),
  /** Numbers of the snapshots: of the paper, and now. */
  snapshot: v.number(),
  now: v.number(),
  /** The code that the paper has now. */
  code: v.string(),
  /** Acts on record since the paper, newest first, as far as the reader may see them. */
  changes: v.array(AuditEvent),
  /** Whether what the paper said was kept: else nobody can tell which figures changed. */
  known: v.boolean(),
  differences: v.array(Difference),
  /** How many differences there are beside. */
  more: v.number(),
})
export type Lookup = v.InferOutput<typeof Lookup>
