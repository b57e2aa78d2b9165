import * as v from 'valibot'
import { Day, Slug, text } from '../../scoring/model/values.ts'
import { FractionText } from '../../scoring/votes/fraction.ts'

export const VoteRule = v.picklist(['at_least', 'more_than'], 'choice.unknown')
/** A fraction that can be reached: "2/3", at most the whole. */
export const ShareText = v.pipe(
  FractionText,
  v.check((text) => {
    const [above = 1, below = 1] = text.split('/').map(Number)
    // What is no fraction at all was said to be none already.
    return !(above === 0 || above > below)
  }, 'fraction.unreadable'),
)
export const attendanceStates = ['present', 'absent', 'proxy'] as const
export const concernedRules = ['secret-only', 'never', 'always'] as const

const Rules = {
  heldOn: v.nullable(Day),
  place: text(200),
  /** The number of the minutes, which decisions refer to. */
  minutes: text(200),
  /** Of all members how many must be there. */
  quorum: ShareText,
  quorumRule: VoteRule,
  /** Whether an absent member may be represented by another. */
  proxies: v.boolean('field.wrong'),
  /** When a member votes on what concerns itself: always, never, or where the vote is secret. */
  concerned: v.picklist(concernedRules, 'choice.unknown'),
}

/** Of one member. `holderId` votes for it where it is represented. */
export const Attendance = v.strictObject({
  memberId: Slug,
  state: v.picklist(attendanceStates, 'choice.unknown'),
  delegates: v.pipe(
    v.number('number.unreadable'),
    v.integer('number.not_whole'),
    v.minValue(0, 'number.negative'),
    v.maxValue(99, 'number.too_large'),
  ),
  holderId: v.nullable(Slug),
})
export type Attendance = v.InferOutput<typeof Attendance>

/** The whole of it: rules and who is there. */
export const SetConference = v.strictObject({
  ...Rules,
  attendance: v.pipe(v.array(Attendance), v.maxLength(200, 'list.too_long')),
})
export type SetConference = v.InferOutput<typeof SetConference>

const Unconfirmed = v.object({ rules: v.boolean(), members: v.array(Slug) })
export type Unconfirmed = v.InferOutput<typeof Unconfirmed>

/** Says that what was written down is so, as it was at `version`. */
export const ConfirmConference = v.strictObject({
  version: v.pipe(v.number('number.unreadable'), v.integer('number.not_whole')),
})
export type ConfirmConference = v.InferOutput<typeof ConfirmConference>

export const Conference = v.object({
  ...Rules,
  /** 0 until somebody has set it up. */
  version: v.number(),
  /** Every member of the season; absent where nothing is recorded. */
  attendance: v.array(Attendance),
  /** Whether so many are there that decisions hold. */
  quorate: v.boolean(),
  /** What one person wrote down and no second one has confirmed: the rules, the members of the roll. */
  waiting: Unconfirmed,
  /** What of it the asker may confirm. */
  confirmable: Unconfirmed,
  /** Members that are there or represented, and how many that must be. */
  represented: v.number(),
  needed: v.number(),
})
export type Conference = v.InferOutput<typeof Conference>

/** What follows if it is decided so: the awards that then have other recipients. */
export const Effect = v.object({
  /** The members chosen, or the order. */
  members: v.array(Slug),
  awards: v.array(v.object({ award: v.string(), recipients: v.array(Slug) })),
})
export type Effect = v.InferOutput<typeof Effect>

/**
 * Something that people must settle: a tie on the line of an award, members level on every key, a list to
 * confirm, a seat that is withheld, a figure that is missing.
 */
export const AgendaItem = v.object({
  kind: v.picklist(['choose', 'rank', 'confirm', 'withheld', 'missing']),
  /** The same as long as the question is the same. */
  id: v.string(),
  award: v.nullable(v.string()),
  members: v.array(Slug),
  /** How many to choose. */
  choose: v.number(),
  /** Of a figure that is missing. */
  criterion: v.nullable(v.string()),
  /** Of a list to confirm: what the award asks for beyond figures, as it is written. */
  condition: v.nullable(v.string()),
  effects: v.array(Effect),
})
export type AgendaItem = v.InferOutput<typeof AgendaItem>
