import * as v from 'valibot'
import { Day, Slug, text, Uuid } from '../../scoring/model/values.ts'
import { Phase, Role } from '../seasons/schema.ts'
import { PersonId } from '../session/schema.ts'

/** Who is to lead, or to stand in: a person of a member that goes on. */
export const NextHead = v.strictObject({
  memberId: Slug,
  personId: PersonId,
  /** The decision that recognises it; until there is one it is elected, not yet recognised. */
  document: v.optional(text(200), ''),
})
export type NextHead = v.InferOutput<typeof NextHead>

/** What the next season is to be; everything else follows from the one that ends. */
export const RollOver = v.pipe(
  v.strictObject({
    title: text(200, 1),
    startsOn: Day,
    endsOn: Day,
    /** A draft of the cluster for that year; null for the sheet in force, as it is. */
    draftId: v.nullable(Uuid),
    lead: NextHead,
    /** null while nobody is elected. */
    deputy: v.nullable(NextHead),
  }),
  v.forward(
    v.partialCheck(
      [['startsOn'], ['endsOn']],
      ({ startsOn, endsOn }) => startsOn <= endsOn,
      'day.before_start',
    ),
    ['endsOn'],
  ),
  v.forward(
    v.partialCheck(
      [['lead'], ['deputy']],
      ({ lead, deputy }) => lead.memberId !== deputy?.memberId,
      'rollover.same_heads',
    ),
    ['deputy'],
  ),
)
export type RollOver = v.InferOutput<typeof RollOver>

/** A season by what the others are told of it. */
export const NextSeason = v.object({ id: Slug, title: v.string(), year: v.number() })
export type NextSeason = v.InferOutput<typeof NextSeason>

/** A member that goes on, and its people, who keep their parts. */
export const NextMember = v.object({
  id: Slug,
  name: v.string(),
  shortName: v.string(),
  status: v.picklist(['ranked', 'unranked']),
  reason: v.nullable(v.string()),
  people: v.array(v.object({ id: PersonId, name: v.string(), roles: v.array(Role) })),
})
export type NextMember = v.InferOutput<typeof NextMember>

export const RolloverPlan = v.object({
  from: NextSeason,
  /** Proposed; title and days may be chosen otherwise. */
  next: v.object({ ...NextSeason.entries, startsOn: v.string(), endsOn: v.string() }),
  /** Whether the cluster has a season of that year already: then nothing more can be made. */
  taken: v.boolean(),
  /** In the order of the roll. */
  members: v.array(NextMember),
  /** Members that ended during the year, with what became of them: they do not go on. */
  left: v.array(v.object({ id: Slug, shortName: v.string(), reason: v.nullable(v.string()) })),
  /** How many observe the whole season: they go on. */
  observers: v.number(),
  /** The sheet in force first, then the cluster's drafts. */
  sheets: v.array(
    v.object({
      draftId: v.nullable(Uuid),
      title: v.string(),
      /** Why it cannot be taken: it is for another year, or not finished. */
      refusal: v.nullable(v.picklist(['draft.other_year', 'draft.faulty'])),
    }),
  ),
  /** The phases a year later, in days of Việt Nam: proposals that the new lead may change. */
  phases: v.array(
    v.object({ phase: Phase, opensOn: v.nullable(v.string()), dueOn: v.nullable(v.string()) }),
  ),
  interimOn: v.nullable(v.string()),
  /** Whose turn it was. */
  leadId: v.nullable(Slug),
  deputyId: v.nullable(Slug),
})
export type RolloverPlan = v.InferOutput<typeof RolloverPlan>
