import * as v from 'valibot'
import { QuantityText, text } from '../../scoring/model/values.ts'
import { Role } from '../seasons/schema.ts'
import { Login, PersonId } from '../session/schema.ts'
import { mostRosterLines } from './model.ts'

export const mostRosterBytes = 5 * 1024 * 1024

/** The line of the form, as Excel counts. */
const Row = v.pipe(v.number(), v.integer('number.not_whole'), v.minValue(1))

/** A member as a line of the form names it: one that there is, or a new one. */
export const RosterMember = v.strictObject({
  row: Row,
  name: text(200, 1),
  /** null: shortened from the name. */
  shortName: v.nullable(text(60, 1)),
  size: v.nullable(QuantityText),
  status: v.nullable(v.picklist(['ranked', 'unranked'], 'choice.unknown')),
  reason: v.nullable(text(500, 1)),
  /** Whether it is the organisation of this name in another cluster; null: not said. */
  organisation: v.nullable(v.picklist(['same', 'other'], 'choice.unknown')),
})
export type RosterMember = v.InferOutput<typeof RosterMember>

/** An account with its part as a line of the form names them. */
export const RosterAccount = v.strictObject({
  row: Row,
  /** null for an account that there is. */
  name: v.nullable(text(200, 1)),
  login: Login,
  /** Its name or short name; null for an observer of the whole season. */
  member: v.nullable(text(200, 1)),
  /** None: the account alone. */
  roles: v.pipe(v.array(Role), v.maxLength(2, 'list.too_long')),
  document: v.nullable(text(200, 1)),
})
export type RosterAccount = v.InferOutput<typeof RosterAccount>

/** All that a form says, as it was understood. */
export const RosterEntries = v.strictObject({
  members: v.pipe(v.array(RosterMember), v.maxLength(mostRosterLines, 'list.too_long')),
  accounts: v.pipe(v.array(RosterAccount), v.maxLength(mostRosterLines, 'list.too_long')),
})
export type RosterEntries = v.InferOutput<typeof RosterEntries>

/** What would be done, line by line. */
export const RosterChange = v.variant('kind', [
  v.object({
    kind: v.literal('member'),
    row: v.number(),
    name: v.string(),
    shortName: v.string(),
    /** Whether the organisation is new to the installation, not only to the season. */
    isNew: v.boolean(),
    ranked: v.boolean(),
  }),
  v.object({ kind: v.literal('account'), row: v.number(), login: v.string(), name: v.string() }),
  v.object({
    kind: v.literal('role'),
    row: v.number(),
    login: v.string(),
    role: Role,
    /** The short name of the member; null: of the whole season. */
    member: v.nullable(v.string()),
  }),
])
export type RosterChange = v.InferOutput<typeof RosterChange>

/** A cell that cannot be taken as it is. */
export const RosterRefusal = v.object({
  sheet: v.picklist(['members', 'accounts']),
  /** As Excel names it: "C12". */
  cell: v.string(),
  code: v.string(),
  message: v.string(),
})
export type RosterRefusal = v.InferOutput<typeof RosterRefusal>

/** What a form would do. Nothing of it is stored. */
export const RosterReading = v.object({
  entries: RosterEntries,
  changes: v.array(RosterChange),
  refusals: v.array(RosterRefusal),
  /** Lines that say what is so already. */
  same: v.number(),
  /** Of the changes: it is sent back, so that nothing else is done than what was looked at. */
  seen: v.string(),
})
export type RosterReading = v.InferOutput<typeof RosterReading>

/** All of a form, or nothing. */
export const NewRoster = v.strictObject({ entries: RosterEntries, seen: text(100, 1) })
export type NewRoster = v.InferOutput<typeof NewRoster>

/** How much was added, and whose accounts wait for an invitation. */
export const RosterAnswer = v.object({
  members: v.number(),
  accounts: v.number(),
  roles: v.number(),
  invited: v.array(PersonId),
})
export type RosterAnswer = v.InferOutput<typeof RosterAnswer>

export const NewInvitations = v.strictObject({
  personIds: v.pipe(
    v.array(PersonId),
    v.minLength(1, 'list.empty'),
    v.maxLength(mostRosterLines, 'list.too_long'),
  ),
})
export type NewInvitations = v.InferOutput<typeof NewInvitations>

/** Links that work once, for a day; they are shown this once. */
export const Invitations = v.array(
  v.object({
    personId: PersonId,
    login: v.string(),
    name: v.string(),
    url: v.string(),
    expiresAt: v.string(),
  }),
)
export type Invitations = v.InferOutput<typeof Invitations>
