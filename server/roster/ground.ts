import { listSeasonGrants } from '../../db/queries/grants.ts'
import { listMembers, type MemberRow } from '../../db/queries/members.ts'
import {
  listClusterOrganisations,
  listOrganisations,
  type OrganisationRow,
} from '../../db/queries/organisations.ts'
import { listPeople, type PersonRow } from '../../db/queries/people.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { isBefore } from '../seasons/phases.ts'
import type { Phase } from '../seasons/schema.ts'

type Held = Awaited<ReturnType<typeof listSeasonGrants>>[number]

/** What a form of members and accounts is compared with. */
export interface RosterGround {
  season: NonNullable<Awaited<ReturnType<typeof findSeason>>>
  /** Whether sheets are checked already, so that no member may enter. */
  isLate: boolean
  members: readonly MemberRow[]
  organisations: readonly OrganisationRow[]
  /** Ids of those that were members of the season's cluster in any year. */
  ofCluster: ReadonlySet<string>
  people: readonly PersonRow[]
  /** Roles of the season that have not ended. */
  held: readonly Held[]
}

/** @throws AppError `season.not_found` */
export async function readGround(db: Db, seasonId: string): Promise<RosterGround> {
  const season = await findSeason(db, seasonId)
  if (!season) throw new AppError('season.not_found')
  return {
    season,
    isLate: isBefore('self-score', season.phase as Phase),
    members: await listMembers(db, seasonId),
    organisations: await listOrganisations(db),
    ofCluster: new Set(await listClusterOrganisations(db, season.clusterId)),
    people: await listPeople(db),
    held: (await listSeasonGrants(db, seasonId)).filter(({ status }) => status !== 'ended'),
  }
}
