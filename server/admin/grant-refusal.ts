import type { GrantRow } from '../../db/queries/grants.ts'

type Part = Pick<GrantRow, 'personId' | 'memberId' | 'role'>

/**
 * Why a part cannot be given beside those that are held: there is one lead and one deputy at a time, and
 * nobody has a role twice. `null` where it is free.
 */
export function grantRefusal(
  held: readonly Part[],
  { personId, memberId, role }: Part,
): 'grant.taken' | 'grant.heads_of_one' | null {
  const single = isHead(role)
  const taken = held.some(
    (other) =>
      other.role === role &&
      (single || (other.personId === personId && other.memberId === memberId)),
  )
  if (taken) return 'grant.taken'
  // Two heads are two organisations: where it takes two persons, one confirms the other.
  const isOther = (other: GrantRow['role']) => single && other !== role && isHead(other)
  const beside = held.some((other) => isOther(other.role) && other.memberId === memberId)
  return beside ? 'grant.heads_of_one' : null
}

/** Whether a role is one of the two that lead a cluster. */
export function isHead(role: GrantRow['role']): boolean {
  return role === 'lead' || role === 'deputy'
}
