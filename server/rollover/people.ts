import { type GrantRow, listSeasonGrants } from '../../db/queries/grants.ts'
import { listPeople } from '../../db/queries/people.ts'
import type { Db } from '../../db/store.ts'
import type { NextHead, NextMember, RollOver } from './schema.ts'

/** A part in the season that ends, which its holder has on the day. */
export type HeldGrant = Awaited<ReturnType<typeof listSeasonGrants>>[number]

/** The parts that go on: those in force or waiting for a first password, of people whose account is open. */
export async function heldGrants(db: Db, seasonId: string, today: string): Promise<HeldGrant[]> {
  const open = new Set(
    (await listPeople(db)).flatMap(({ id, status }) => (status === 'disabled' ? [] : [id])),
  )
  return (await listSeasonGrants(db, seasonId)).filter(
    ({ personId, status, toOn }) =>
      open.has(personId) && status !== 'ended' && (toOn === null || toOn >= today),
  )
}

/** The people of a member with their roles, each once, in the order of their logins. */
export function peopleOf(grants: readonly HeldGrant[], memberId: string): NextMember['people'] {
  const own = grants.filter((grant) => grant.memberId === memberId)
  return [...Map.groupBy(own, ({ personId }) => personId)].map(([id, parts]) => ({
    id,
    name: parts[0]?.name ?? '',
    roles: [...new Set(parts.map(({ role }) => role))],
  }))
}

/** The members that go on, and the day from which the roles hold. */
interface Turn {
  seasonId: string
  memberIds: ReadonlySet<string>
  fromOn: string
}

/**
 * Who may do what in the next season: everybody goes on as what they are for their member, and the two heads
 * turn. Whoever led or stood in and was nothing else for the member answers for it from then on.
 */
export function turnedGrants(
  held: readonly HeldGrant[],
  { lead, deputy }: Pick<RollOver, 'lead' | 'deputy'>,
  { seasonId, memberIds, fromOn }: Turn,
): GrantRow[] {
  const kept = held.filter(({ memberId }) => memberId === null || memberIds.has(memberId))
  const parts = kept.filter(({ role }) => role !== 'lead' && role !== 'deputy')
  const heads = kept.filter((grant) => !parts.includes(grant))
  const bare = heads.filter((head) => !parts.some((part) => isSamePlace(part, head)))
  const base = { seasonId, fromOn, toOn: null, document: null }
  const rows = [...parts, ...bare.map((head) => ({ ...head, role: 'approver' as const }))].map(
    ({ personId, memberId, role, status }) => ({ ...base, personId, memberId, role, status }),
  )
  const named = (role: 'lead' | 'deputy', head: NextHead) => ({
    ...{ ...base, role, personId: head.personId, memberId: head.memberId },
    status: kept.find((grant) => isSamePlace(grant, head))?.status ?? 'active',
    document: head.document || null,
  })
  return [...rows, named('lead', lead), ...(deputy ? [named('deputy', deputy)] : [])].map(
    (row) => ({ id: crypto.randomUUID(), ...row }),
  )
}

/** Whether somebody is of the member for which it is named. */
export function isOfMember(held: readonly HeldGrant[], head: NextHead): boolean {
  return held.some((grant) => isSamePlace(grant, head))
}

type Place = Pick<GrantRow, 'personId' | 'memberId'>

function isSamePlace(a: Place, b: Place): boolean {
  return a.personId === b.personId && a.memberId === b.memberId
}
