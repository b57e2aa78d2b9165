import type { OrganisationRow } from '../../db/queries/organisations.ts'
import type { ErrorCode } from '../errors/schema.ts'
import type { RosterGround } from './ground.ts'
import { nameKey } from './names.ts'
import type { RosterMember } from './schema.ts'

/**
 * The organisation that a new member is: one of its name that was in this cluster in another year. One of
 * another cluster only where the form says that it is the same, as two places may well have one name.
 *
 * @returns `null` for one that is new to the installation, or why nobody can tell.
 */
export function knownOrganisation(
  { name, organisation }: Pick<RosterMember, 'name' | 'organisation'>,
  { members, organisations, ofCluster }: RosterGround,
): OrganisationRow | null | ErrorCode {
  if (organisation === 'other') return null
  const inSeason = new Set(members.map(({ organisationId }) => organisationId))
  const key = nameKey(name)
  const named = organisations.filter(({ id, name }) => !inSeason.has(id) && nameKey(name) === key)
  const own = named.filter(({ id }) => ofCluster.has(id))
  const [found, ...others] = own.length > 0 ? own : named
  if (!found) return organisation === 'same' ? 'roster.none_elsewhere' : null
  if (others.length > 0) return 'roster.several_organisations'
  return own.length > 0 || organisation === 'same' ? found : 'roster.same_elsewhere'
}
