import * as v from 'valibot'
import { Day, Slug, text, Uuid } from '../../scoring/model/values.ts'
import { Phase } from '../seasons/schema.ts'

export const ExtensionParams = v.object({ seasonId: Slug, extensionId: Uuid })

/** A phase that the season has. Instants are UTC; a deadline is the first moment that is too late. */
export const CalendarPhase = v.object({
  phase: Phase,
  opensAt: v.nullable(v.string()),
  /** For all. */
  dueAt: v.nullable(v.string()),
  /** For the actor's own organisation: later where it was given more time. */
  ownDueAt: v.nullable(v.string()),
  /** How many days late an act of that organisation is now, a begun one counted; 0 where none was set. */
  ownDaysLate: v.number(),
})
export type CalendarPhase = v.InferOutput<typeof CalendarPhase>

/** A deadline put off. All members see each, those that wait or were refused too. */
export const Extension = v.object({
  id: Uuid,
  phase: Phase,
  /** null: for all members. */
  memberId: v.nullable(Slug),
  fromAt: v.string(),
  toAt: v.string(),
  reason: v.string(),
  /** For one member it waits until a second person decides. */
  state: v.picklist(['waiting', 'in-force', 'refused']),
  proposedBy: v.string(),
  proposedAt: v.string(),
  decidedBy: v.nullable(v.string()),
  decidedAt: v.nullable(v.string()),
  decisionReason: v.nullable(v.string()),
  /** Whether the actor is the second person whom it waits for. */
  mayDecide: v.boolean(),
})
export type Extension = v.InferOutput<typeof Extension>

export const Calendar = v.object({
  /** Of the season: what a change of the calendar names. */
  version: v.number(),
  /** The time at the server, by which every deadline is judged. */
  now: v.string(),
  /** In the order of the year. */
  phases: v.array(CalendarPhase),
  /** The last day that the interim review (sơ kết) looks at; null where there is none. */
  interimOn: v.nullable(v.string()),
  /** Oldest first. */
  extensions: v.array(Extension),
  /** The last reminder in this phase to the actor's own organisation, while it still owes something. */
  reminder: v.nullable(v.object({ note: v.string(), at: v.string(), by: v.string() })),
})
export type Calendar = v.InferOutput<typeof Calendar>

const Dates = { opensOn: v.nullable(Day), dueOn: v.nullable(Day) }

/** The phases that the season has, in days of Việt Nam: `dueOn` is the last day that is in time. */
export const SetCalendar = v.strictObject({
  phases: v.pipe(
    v.array(v.strictObject({ phase: Phase, ...Dates })),
    v.minLength(1, 'list.empty'),
    v.maxLength(10, 'list.too_long'),
  ),
  /** The last day that the interim review looks at. */
  interimOn: v.optional(v.nullable(Day), null),
})
export type SetCalendar = v.InferOutput<typeof SetCalendar>

export const NewExtension = v.strictObject({
  phase: Phase,
  memberId: v.nullable(Slug),
  /** The new last day. */
  dueOn: Day,
  reason: text(1000, 1),
})
export type NewExtension = v.InferOutput<typeof NewExtension>

/** The second person's word; a refusal needs a reason. */
export const DecideExtension = v.strictObject({
  accept: v.boolean('field.wrong'),
  reason: v.optional(text(1000), ''),
})
export type DecideExtension = v.InferOutput<typeof DecideExtension>
