import * as v from 'valibot'
import { Day, Slug, text, Uuid } from '../../scoring/model/values.ts'
import { Role } from '../seasons/schema.ts'
import { PersonId } from '../session/schema.ts'

/** What a season may begin with. */
export const firstPhases = ['setup', 'record'] as const

/** A season made from a season file: its sheet, rules and members; what it says of facts is left out. */
export const NewSeason = v.pipe(
  v.strictObject({
    /** The text of the file (FORMAT.md). */
    file: v.pipe(v.string('text.missing'), v.minLength(1, 'text.empty')),
    /** May be left out where there is one cluster only. */
    clusterId: v.optional(Slug),
    startsOn: Day,
    /** The last day whose activities count. */
    endsOn: Day,
    /** Where it begins: in `setup` dates, phases and the sheet are still open. */
    phase: v.optional(v.picklist(firstPhases, 'choice.unknown'), 'record'),
  }),
  v.forward(
    v.partialCheck(
      [['startsOn'], ['endsOn']],
      ({ startsOn, endsOn }) => startsOn <= endsOn,
      'day.before_start',
    ),
    ['endsOn'],
  ),
)
export type NewSeason = v.InferOutput<typeof NewSeason>

export const NewGrant = v.pipe(
  v.strictObject({
    personId: PersonId,
    /** Whose part it is; null only for an observer of the whole season. */
    memberId: v.nullable(Slug),
    role: Role,
    /** The decision that names the lead or the deputy (số quyết định công nhận). */
    document: v.optional(text(200)),
  }),
  v.forward(
    v.partialCheck(
      [['memberId'], ['role']],
      ({ memberId, role }) => memberId !== null || role === 'observer',
      'grant.member_missing',
    ),
    ['memberId'],
  ),
)
export type NewGrant = v.InferOutput<typeof NewGrant>

export const AdminSeasonParams = v.object({ seasonId: Slug })
export const GrantParams = v.object({ seasonId: Slug, grantId: Uuid })

export const Cluster = v.object({ id: Slug, name: v.string() })
export const Clusters = v.array(Cluster)
export const Organisation = v.object({ id: Slug, name: v.string(), shortName: v.string() })
export const Organisations = v.array(Organisation)

export const AdminSeason = v.object({
  id: Slug,
  title: v.string(),
  year: v.number(),
  clusterId: Slug,
  clusterName: v.string(),
  startsOn: v.string(),
  endsOn: v.string(),
  members: v.array(Organisation),
})
export type AdminSeason = v.InferOutput<typeof AdminSeason>
export const AdminSeasons = v.array(AdminSeason)

/** A role as on record; an ended one stays. */
export const AdminGrant = v.object({
  id: Uuid,
  personId: PersonId,
  login: v.string(),
  name: v.string(),
  memberId: v.nullable(Slug),
  role: Role,
  fromOn: v.string(),
  toOn: v.nullable(v.string()),
  status: v.picklist(['invited', 'active', 'ended']),
  document: v.nullable(v.string()),
})
export type AdminGrant = v.InferOutput<typeof AdminGrant>
export const AdminGrants = v.array(AdminGrant)
