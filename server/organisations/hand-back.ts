import { endGrant, type GrantRow, insertGrants, listSeasonGrants } from '../../db/queries/grants.ts'
import type { MemberRow } from '../../db/queries/members.ts'
import type { Trx } from '../../db/store.ts'

/** A role as an event tells it: whose, where, since when. */
export type ToldRole = Pick<
  GrantRow,
  'personId' | 'memberId' | 'role' | 'status' | 'fromOn' | 'toOn' | 'document'
>

export function toldRole(grant: GrantRow): ToldRole {
  const { personId, memberId, role, status, fromOn, toOn, document } = grant
  return { personId, memberId, role, status, fromOn, toOn, document }
}

/** Roles that a taking back changed: those ended, as they stood before, and those given again. */
export interface HandedBack {
  ended: ToldRole[]
  givenAgain: ToldRole[]
}

/**
 * Ends the roles that people of the one that had ended were given in the one that followed; a lead or a
 * deputy turns back.
 *
 * @param since The day on which the merger was entered: roles that are older were theirs before.
 */
export async function handBack(
  trx: Trx,
  {
    seasonId,
    from,
    to,
    since,
    day,
  }: { seasonId: string; from: MemberRow; to: MemberRow; since: string; day: string },
): Promise<HandedBack> {
  const grants = await listSeasonGrants(trx, seasonId)
  const told: HandedBack = { ended: [], givenAgain: [] }
  for (const given of grants) {
    const { personId, role, fromOn, document, status } = given
    if (given.memberId !== to.id || status === 'ended' || fromOn < since) continue
    const held = grants.find(
      (each) => each.memberId === from.id && each.personId === personId && each.role === role,
    )
    if (!held) continue
    await endGrant(trx, { seasonId, id: given.id }, day)
    told.ended.push(toldRole(given))
    if (held.status !== 'ended') continue
    const again: GrantRow = {
      ...{ id: crypto.randomUUID(), personId, seasonId, memberId: from.id, role },
      ...{ fromOn: day, toOn: null, status, document },
    }
    await insertGrants(trx, [again])
    told.givenAgain.push(toldRole(again))
  }
  return told
}

/** The roles of a member in a season, also those that ended. */
export async function rolesOf(
  trx: Trx,
  { seasonId, id }: Pick<MemberRow, 'seasonId' | 'id'>,
): Promise<ToldRole[]> {
  const grants = await listSeasonGrants(trx, seasonId)
  return grants.filter(({ memberId }) => memberId === id).map(toldRole)
}
