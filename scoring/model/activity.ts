import * as v from 'valibot'
import { Day, DayOrMonth, QuantityText, Slug, text, Uuid } from './values.ts'

/** The faces of work that the unions report on, named as the report importer names them. */
export const activityFields = [
  'friendship',
  'aid',
  'advice',
  'organisation',
  'overseas',
  'delegations',
  'associations',
  'emulation',
  'cluster',
  'other',
] as const
export const ActivityField = v.picklist(activityFields, 'choice.unknown')
export type ActivityField = v.InferOutput<typeof ActivityField>

/** What the organisation did in it (DOMAIN.md 7.2, pattern 4). */
export const activityRoles = [
  'lead',
  'co-organise',
  'take-part',
  'advise',
  'support',
  'mobilise',
] as const
export const ActivityRole = v.picklist(activityRoles, 'choice.unknown')
export type ActivityRole = v.InferOutput<typeof ActivityRole>

export const moneyKinds = ['spent', 'committed', 'planned', 'value'] as const
export const MoneyKind = v.picklist(moneyKinds, 'choice.unknown')
export type MoneyKind = v.InferOutput<typeof MoneyKind>

/** Money in an activity. `vnd` is its worth in đồng where the currency is another; without it a foreign sum is shown but not counted. */
export const Money = v.strictObject({
  kind: MoneyKind,
  amount: QuantityText,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'choice.unknown')),
  vnd: v.nullable(QuantityText),
})
export type Money = v.InferOutput<typeof Money>

/** Another member of the season that did the activity too. `share` of its credit, where the sheet splits credit. */
export const JointMember = v.strictObject({
  memberId: Slug,
  role: ActivityRole,
  share: v.nullable(QuantityText),
})
export type JointMember = v.InferOutput<typeof JointMember>

const words = v.pipe(v.array(text(200, 1)), v.maxLength(50, 'list.too_long'))

/** What a member fills in once for one activity; the server sets the rest. */
export const NewActivity = v.strictObject({
  title: text(500, 1),
  field: ActivityField,
  role: ActivityRole,
  startsOn: DayOrMonth,
  endsOn: v.nullable(Day),
  place: text(200),
  partners: words,
  countries: words,
  people: v.nullable(
    v.pipe(
      v.number('number.unreadable'),
      v.integer('number.not_whole'),
      v.minValue(0, 'number.negative'),
      v.maxValue(10_000_000, 'number.too_large'),
    ),
  ),
  money: v.nullable(Money),
  documents: words,
  result: text(2000),
  joint: v.pipe(v.array(JointMember), v.maxLength(20, 'list.too_long')),
  evidenceIds: v.pipe(v.array(Uuid), v.maxLength(30, 'list.too_long')),
})
export type NewActivity = v.InferOutput<typeof NewActivity>
