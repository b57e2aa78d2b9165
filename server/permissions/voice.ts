import type { Role } from '../seasons/schema.ts'
import type { Grant } from './can.ts'

/** Those who speak for a member among the others. */
const voices: readonly Role[] = ['approver', 'lead', 'deputy']

/** Whether somebody, who may hold roles for several members, speaks for this one in one of `roles`. */
export function speaksFor(
  grants: readonly Grant[],
  memberId: string | null,
  roles: readonly Role[] = voices,
): boolean {
  return (
    memberId !== null &&
    grants.some((grant) => grant.memberId === memberId && roles.includes(grant.role))
  )
}
