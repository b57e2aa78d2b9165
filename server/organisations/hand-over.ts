import { endGrant, type GrantRow, insertGrants, listSeasonGrants } from '../../db/queries/grants.ts'
import type { Trx } from '../../db/store.ts'
import { dayInVietnam } from '../session/actor.ts'
import { type ToldRole, toldRole } from './hand-back.ts'
import type { NewSuccession } from './schema.ts'

/**
 * Gives the chosen people of members that end their parts in the one that follows, from the day of the act
 * on. What they may do for the old one stays: its days can still be recorded. A lead or a deputy turns
 * over, since there is one of each.
 *
 * @returns The roles that were given.
 */
export async function handOver(
  trx: Trx,
  { seasonId, to, now }: { seasonId: string; to: string; now: string },
  { from, people }: Pick<NewSuccession, 'from' | 'people'>,
): Promise<ToldRole[]> {
  const today = dayInVietnam(new Date(now))
  const held = (await listSeasonGrants(trx, seasonId)).filter(({ status }) => status !== 'ended')
  const parts = held.filter(
    ({ personId, memberId }) =>
      memberId !== null && from.includes(memberId) && people.includes(personId),
  )
  const rows = new Map<string, GrantRow>()
  for (const { id, personId, role, status, document } of parts) {
    if (role === 'lead' || role === 'deputy') await endGrant(trx, { seasonId, id }, today)
    const there = held.some(
      (each) => each.personId === personId && each.memberId === to && each.role === role,
    )
    // One who was in two members that became one gets each part once.
    if (!there)
      rows.set(`${personId}/${role}`, {
        ...{ id: crypto.randomUUID(), personId, seasonId, memberId: to, role },
        ...{ fromOn: today, toOn: null, status, document },
      })
  }
  await insertGrants(trx, [...rows.values()])
  return [...rows.values()].map(toldRole)
}
