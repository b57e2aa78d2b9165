import type { StoredMotion } from '../../db/queries/motions.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { sameAs } from '../permissions/second.ts'

/** A step that waits for a second person. */
export type PendingStep = NonNullable<StoredMotion['pendingStep']>

/** Who does it. */
export interface Officer {
  personId: string
  scope: SeasonScope
}

/** Nothing waits. */
export const settled = { pendingStep: null, pendingBy: null, pendingMember: null }

/** What the first of two persons leaves behind. */
export function askedBy({ personId, scope }: Officer, step: PendingStep) {
  return { pendingStep: step, pendingBy: personId, pendingMember: scope.memberId }
}

/**
 * Whether this person is the second one for a step that waits.
 *
 * @throws AppError `motion.second_needed` for the same person, or one of the same organisation.
 */
export async function isSecond(
  db: Db,
  { pendingStep, pendingBy, pendingMember }: StoredMotion,
  step: PendingStep,
  officer: Officer,
): Promise<boolean> {
  if (pendingStep !== step || pendingBy === null) return false
  const first = { personId: pendingBy, memberId: pendingMember }
  if (await sameAs(db, first, officer)) throw new AppError('motion.second_needed')
  return true
}

/** @throws AppError `right.missing` for whoever is neither lead nor deputy. */
export function requireHead({ scope }: Officer): void {
  if (!scope.grants.some(({ role }) => role === 'lead' || role === 'deputy'))
    throw new AppError('right.missing')
}
