import * as v from 'valibot'
import { Slug, text } from '../../scoring/model/values.ts'
import { Phase } from '../seasons/schema.ts'

/** A member that owes something in the season's phase. */
export const Behind = v.object({
  memberId: Slug,
  owes: v.picklist(['sheet', 'correction', 'check', 'verification']),
  /** The first moment too late for it; null where no date was set. */
  dueAt: v.nullable(v.string()),
  /** How many people act for it, and how many of them have an e-mail address. */
  people: v.number(),
  reachable: v.number(),
})
export type Behind = v.InferOutput<typeof Behind>

/** What a reminder would do, before it is sent. */
export const ReminderPreview = v.object({
  phase: Phase,
  /** Whether the server can send mail; without it a reminder is shown in the app only. */
  mail: v.boolean(),
  behind: v.array(Behind),
  /** The mail that the first of them would get; null where nobody would get one. */
  sample: v.nullable(v.object({ subject: v.string(), text: v.string() })),
})
export type ReminderPreview = v.InferOutput<typeof ReminderPreview>

export const NewReminder = v.strictObject({
  /** Whom of those behind. */
  memberIds: v.pipe(v.array(Slug), v.minLength(1, 'list.empty'), v.maxLength(200, 'list.too_long')),
  /** The lead's own words, shown and sent with it. */
  note: v.optional(text(500), ''),
})
export type NewReminder = v.InferOutput<typeof NewReminder>

/** What became of it. */
export const Reminded = v.object({
  /** Who was reminded: those asked for that still owed something. */
  memberIds: v.array(Slug),
  /** How many mails were to go out, and how many of them the mail server did not take. */
  mails: v.number(),
  failed: v.number(),
})
export type Reminded = v.InferOutput<typeof Reminded>
