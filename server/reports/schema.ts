import * as v from 'valibot'
import { ActivityField, ActivityRole, NewActivity } from '../../scoring/model/activity.ts'
import { text, Uuid } from '../../scoring/model/values.ts'

const Day = v.string()
const Piece = { text: v.string(), start: v.number(), end: v.number() }

/** A deed that the reader proposes; `recorded` when an activity of this fragment is there already. */
export const Proposal = v.object({
  ...Piece,
  section: v.optional(v.string()),
  area: ActivityField,
  role: ActivityRole,
  actor: v.picklist(['union', 'province', 'association', 'partner', 'cluster']),
  when: v.optional(v.object({ from: Day, to: Day })),
  money: v.array(
    v.object({
      amount: v.string(),
      currency: v.string(),
      kind: v.picklist(['spent', 'committed', 'planned', 'value']),
      approx: v.optional(v.picklist(['more', 'nearly', 'about'])),
    }),
  ),
  counts: v.array(v.object({ n: v.string(), unit: v.string() })),
  partners: v.array(v.string()),
  countries: v.array(v.string()),
  documents: v.array(v.string()),
  duplicate_of: v.optional(v.number()),
  confidence: v.number(),
  recorded: v.boolean(),
})
export type Proposal = v.InferOutput<typeof Proposal>

/** A report as text, and what it tells of. Nothing of it is stored. */
export const ReportReading = v.object({
  text: v.string(),
  /** The year that the report names as its own; null where it names none. */
  year: v.nullable(v.number()),
  proposals: v.array(Proposal),
  skipped: v.array(v.object({ ...Piece, reason: v.string() })),
})
export type ReportReading = v.InferOutput<typeof ReportReading>

/** What is recorded from a report, all or nothing: each activity with the fragment that tells of it. */
export const NewImport = v.strictObject({
  items: v.pipe(
    v.array(v.strictObject({ fragment: text(20_000, 1), activity: NewActivity })),
    v.minLength(1, 'field.missing'),
    v.maxLength(500, 'list.too_long'),
  ),
})
export type NewImport = v.InferOutput<typeof NewImport>

/** The activities that were recorded; `already` fragments had been recorded before and were left out. */
export const ImportAnswer = v.object({ recorded: v.array(Uuid), already: v.number() })
export type ImportAnswer = v.InferOutput<typeof ImportAnswer>
