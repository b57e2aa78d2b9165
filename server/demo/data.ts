import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { ActivityField, ActivityRole, MoneyKind } from '../../scoring/model/activity.ts'
import { FactFields } from '../../scoring/model/claim.ts'
import { DayOrMonth, QuantityText } from '../../scoring/model/values.ts'

/** An activity in the demo's files: only what differs from an empty record is written. */
const ActivityRecord = v.strictObject({
  title: v.string(),
  field: ActivityField,
  role: ActivityRole,
  place: v.optional(v.string(), ''),
  partners: v.optional(v.array(v.string()), []),
  countries: v.optional(v.array(v.string()), []),
  people: v.optional(v.nullable(v.number()), null),
  money: v.optional(v.strictObject({ kind: MoneyKind, amount: QuantityText })),
  documents: v.optional(v.array(v.string()), []),
  result: v.optional(v.string(), ''),
})

/** A sentence to make illustrative activities from; `{tinh}` stands for the province's name. */
const Template = v.strictObject({ ...ActivityRecord.entries, month: v.number() })
export type Template = v.InferOutput<typeof Template>

const Known = v.strictObject({ ...ActivityRecord.entries, startsOn: DayOrMonth })
export type KnownRecord = v.InferOutput<typeof Known>

const Verified = v.record(v.string(), v.strictObject({ fact: FactFields, reason: v.string() }))

const Union = v.strictObject({
  /** What a published report says of this union; the rest is illustrative. */
  known: v.optional(v.array(v.strictObject({ ...Known.entries, source: v.string() })), []),
  counted: v.record(v.string(), v.number()),
  disbursed: v.array(QuantityText),
  figures: v.record(v.string(), FactFields),
  panel: v.record(v.string(), FactFields),
  verified: Verified,
})
export type Union = v.InferOutput<typeof Union>

const Templates = v.objectWithRest({ about: v.string() }, v.array(Template))
const Unions = v.strictObject({ about: v.string(), unions: v.record(v.string(), Union) })
const Reported = v.strictObject({
  about: v.string(),
  source: v.string(),
  /** With the section of the report that tells of it. */
  activities: v.record(v.string(), v.strictObject({ ...Known.entries, section: v.string() })),
  claims: v.record(
    v.string(),
    v.strictObject({
      activities: v.optional(v.array(v.string()), []),
      figures: v.optional(FactFields, {}),
      note: v.string(),
    }),
  ),
  verified: Verified,
})

/** Sentences by the criterion under which their activities are claimed. */
export const templates = read('records.json', Templates) as Record<string, Template[]>
/** The ten unions whose figures are illustrative, by member id. */
export const unions = read('unions.json', Unions).unions
/** Quảng Bình, restated record by record from its report. */
export const quangBinh = read('quang-binh.json', Reported)

function read<const Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
}
