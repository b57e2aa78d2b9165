import { listExtensions, type StoredExtension } from '../../db/queries/extensions.ts'
import { listPhases } from '../../db/queries/season-phases.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { Phase } from '../seasons/schema.ts'
import { isPast } from './times.ts'

/** Whose deadline of which phase. */
export interface DeadlineOf {
  seasonId: string
  phase: Phase
  /** null: the one for all. */
  memberId: string | null
}

/**
 * The deadline that a member is held to: the one for all, or a later one that two persons gave it.
 *
 * @returns The first moment that is too late, as ISO UTC text; null where none is set.
 */
export async function findDeadline(db: Db, { seasonId, phase, memberId }: DeadlineOf) {
  const row = (await listPhases(db, seasonId)).find((each) => each.phase === phase)
  if (!row?.dueAt) return null
  return laterFor(row.dueAt, await listExtensions(db, seasonId), { phase, memberId })
}

/** A deadline for all as it is for one member. */
export function laterFor(
  dueAt: string,
  extensions: readonly Pick<StoredExtension, 'phase' | 'memberId' | 'state' | 'toAt'>[],
  { phase, memberId }: Pick<DeadlineOf, 'phase' | 'memberId'>,
): string {
  const given = extensions.filter(
    (each) => each.state === 'in-force' && each.phase === phase && each.memberId === memberId,
  )
  return given.reduce((latest, { toAt }) => (toAt > latest ? toAt : latest), dueAt)
}

/**
 * For acts that nobody may do too late. `now` is the time of the act, read inside its transaction.
 *
 * @throws AppError `deadline.passed` at the deadline and after it.
 */
export async function requireInTime(db: Db, of: DeadlineOf, now: string): Promise<void> {
  const dueAt = await findDeadline(db, of)
  if (dueAt !== null && isPast(dueAt, now)) throw new AppError('deadline.passed')
}
