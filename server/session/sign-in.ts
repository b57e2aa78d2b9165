import { setTimeout as sleep } from 'node:timers/promises'
import {
  countLoginAttempts,
  deleteLoginAttempts,
  deleteOldLoginAttempts,
  insertLoginAttempt,
} from '../../db/queries/login-attempts.ts'
import { findPersonByLogin, type PersonRow, rehashPassword } from '../../db/queries/people.ts'
import type { Store } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { hashPassword, verifyPassword } from './password.ts'

/** Failures of one account from one network in 15 minutes, and of one network in an hour, until it must wait. */
const most = { accountAndSource: 10, source: 300 }
/** Failures of one account from anywhere in an hour, until each try is slowed down: rivals cannot lock an owner out. */
const mostOfAccount = 100
const slowdownMs = 2_000

export interface Credentials {
  login: string
  password: string
  /** The network that the request comes from. */
  source: string
  now: Date
}

/**
 * Checks a login name and a password. An unknown name takes the same work and gets the same answer.
 *
 * @returns The person, who is active.
 * @throws AppError `session.refused`, `session.too_many_tries`, `request.busy`
 */
export async function checkCredentials(store: Store, input: Credentials): Promise<PersonRow> {
  const { login, password, source, now } = input
  const account = login.slice(0, 64)
  await requirePatience(store, { account, source, now })
  // Counted before the check, so that many at once are counted too.
  await insertLoginAttempt(store.db, { account, source, at: now.toISOString() })
  const person = await findPersonByLogin(store.db, login)
  const stored = person?.status === 'active' ? person.passwordHash : null
  const { fits, outdated } = await verifyPassword(password, stored)
  if (!fits || !person || stored === null) throw new AppError('session.refused')
  await deleteLoginAttempts(store.db, { account, source })
  if (outdated)
    await rehashPassword(store.db, person.id, { from: stored, to: await hashPassword(password) })
  return person
}

async function requirePatience(
  { db }: Store,
  { account, source, now }: { account: string; source: string; now: Date },
): Promise<void> {
  const quarter = minutesAgo(now, 15)
  const hour = minutesAgo(now, 60)
  await deleteOldLoginAttempts(db, hour)
  if ((await countLoginAttempts(db, { account, source, since: quarter })) >= most.accountAndSource)
    throw new AppError('session.too_many_tries', { retryAfter: 15 * 60 })
  if ((await countLoginAttempts(db, { source, since: hour })) >= most.source)
    throw new AppError('session.too_many_tries', { retryAfter: 15 * 60 })
  if ((await countLoginAttempts(db, { account, since: hour })) >= mostOfAccount)
    await sleep(slowdownMs)
}

function minutesAgo(now: Date, minutes: number): string {
  return new Date(now.getTime() - minutes * 60_000).toISOString()
}
