import { findMember } from '../../db/queries/members.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import {
  listMembersOfYear,
  listSuccessions,
  type MemberOfYear,
} from '../../db/queries/successions.ts'
import type { Db } from '../../db/store.ts'
import { type Days, daysOf, hasEnded } from '../members/lasting.ts'
import { predecessorsOf } from './line.ts'
import type { Origin } from './schema.ts'

/** A member whose records somebody may count, and where these are from. */
export interface Source {
  seasonId: string
  memberId: string
  /** null: its own records, in its own season. */
  origin: Origin | null
  /** Only what began in these days counts; null: whatever was recorded there. */
  days: Days | null
}

/**
 * Whose records a member of a season may count: its own; those of members that ended in the season and that
 * it followed; and those of the same organisation in another cluster's season of the year, so that what was
 * recorded once is claimed in both without a copy. Its own come first. Three or four queries.
 */
export async function readSources(db: Db, seasonId: string, memberId: string): Promise<Source[]> {
  const own = { seasonId, memberId, origin: null, days: null }
  const season = await findSeason(db, seasonId)
  const member = await findMember(db, seasonId, memberId)
  if (!season || !member) return [own]
  const before = predecessorsOf(await listSuccessions(db), member.organisationId)
  const all = await listMembersOfYear(db, season, [member.organisationId, ...before])
  const others = all.filter(
    (each) =>
      !(each.seasonId === seasonId && each.id === memberId) &&
      (each.seasonId === seasonId || each.clusterId !== season.clusterId) &&
      // One that it followed hands over what it did only where it has ended.
      (each.organisationId === member.organisationId || hasEnded(each)),
  )
  const whole = { startsOn: season.startsOn, endsOn: season.endsOn }
  return [
    own,
    ...others.map((each) => {
      const isSame = each.organisationId === member.organisationId
      const window = isSame ? daysOf(member, season) : whole
      return sourceOf(each, seasonId, window)
    }),
  ]
}

function sourceOf(other: MemberOfYear, seasonId: string, window: Days): Source {
  const place = { seasonId: other.seasonId, memberId: other.id }
  return other.seasonId === seasonId
    ? { ...place, origin: { kind: 'predecessor', name: other.shortName }, days: null }
    : { ...place, origin: { kind: 'elsewhere', name: other.clusterName }, days: window }
}
