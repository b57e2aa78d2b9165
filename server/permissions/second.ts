import { listMembersOfPeople } from '../../db/queries/involvement.ts'
import type { Db } from '../../db/store.ts'
import type { SeasonScope } from './scope.ts'

/** Who did the first of two acts, and for which organisation. */
export interface First {
  personId: string
  memberId: string | null
}

/**
 * What keeps somebody from being the second of two persons: to be the same one, or to share an
 * organisation with the first, in any role that either has or the first ever had in the season.
 *
 * @returns null for a second person.
 */
export async function sameAs(
  db: Db,
  { personId, memberId }: First,
  { scope, personId: second }: { scope: SeasonScope; personId: string },
): Promise<'person' | 'organisation' | null> {
  if (personId === second) return 'person'
  const ofFirst = await listMembersOfPeople(db, scope.row.id, [personId])
  const taken = new Set([...ofFirst, memberId])
  const shared = scope.grants.some((grant) => grant.memberId !== null && taken.has(grant.memberId))
  return shared ? 'organisation' : null
}
