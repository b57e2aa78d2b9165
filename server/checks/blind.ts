import type { CheckRow } from '../../db/queries/checks.ts'
import { openPhases } from '../permissions/schema.ts'
import type { SeasonScope } from '../permissions/scope.ts'

/**
 * Whether the person may see what a check says. Before it is sent: the checker alone, and nobody who also
 * belongs to the checked. Once it is sent: the checked and the heads, and all from verification on; but
 * whoever still checks the same sheet not before their own is sent.
 */
export function maySee(scope: SeasonScope, checks: readonly CheckRow[], check: CheckRow): boolean {
  const own = ownMembers(scope)
  if (check.sentAt === null) return own.has(check.checkerId) && !own.has(check.memberId)
  if (own.has(check.checkerId)) return true
  const isOpen = openPhases.includes(scope.phase)
  if (!isOpen && checks.some((other) => isRival(other, check) && own.has(other.checkerId)))
    return false
  return isOpen || own.has(check.memberId) || scope.grants.some(isHead)
}

/** The members for which the person acts. */
export function ownMembers({ grants }: Pick<SeasonScope, 'grants'>): ReadonlySet<string> {
  return new Set(grants.flatMap(({ memberId }) => memberId ?? []))
}

function isRival(other: CheckRow, check: CheckRow): boolean {
  return other.memberId === check.memberId && other.sentAt === null
}

function isHead({ role }: SeasonScope['grants'][number]): boolean {
  return role === 'lead' || role === 'deputy'
}
