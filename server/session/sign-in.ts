import { deleteLoginAttempts } from '../../db/queries/login-attempts.ts'
import { findPersonByLogin, type PersonRow, rehashPassword } from '../../db/queries/people.ts'
import type { Store } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { type Attempt, countAttempt } from './patience.ts'

/**
 * Checks a login name and a password. An unknown name takes the same work and gets the same answer.
 *
 * @returns The person, who is active.
 * @throws AppError `session.refused`, `session.too_many_tries`, `request.busy`
 */
export async function checkCredentials(
  store: Store,
  { password, ...attempt }: Attempt & { password: string },
): Promise<PersonRow> {
  const counted = await countAttempt(store, attempt)
  const person = await findPersonByLogin(store.db, attempt.login)
  const stored = person?.status === 'active' ? person.passwordHash : null
  const { fits, outdated } = await verifyPassword(password, stored)
  if (!fits || !person || stored === null) throw new AppError('session.refused')
  await deleteLoginAttempts(store.db, counted)
  if (outdated)
    await rehashPassword(store.db, person.id, { from: stored, to: await hashPassword(password) })
  return person
}
