import { setTimeout as sleep } from 'node:timers/promises'
import { isKnownDevice } from '../../db/queries/known-devices.ts'
import {
  countLoginAttempts,
  deleteOldLoginAttempts,
  insertLoginAttempt,
} from '../../db/queries/login-attempts.ts'
import type { Store, Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { hashToken } from './token.ts'

/** Failures of one account from one place in 15 minutes, and of one network in an hour, until it must wait. */
const most = { accountAndSource: 10, source: 300 }
/** Failures of one account from anywhere in an hour, until each try from an unknown browser is slowed down. */
const mostOfAccount = 100
const slowdownMs = 2_000
const waitSeconds = 15 * 60

/** A try to sign in: who, and from where. */
export interface Attempt {
  login: string
  /** The network that the request comes from. */
  source: string
  /** The token of the browser's device cookie. */
  device: string | undefined
  now: Date
}

/** The names under which a try is counted. */
export interface Counted {
  account: string
  source: string
}

/**
 * Counts a try to sign in, before its password is looked at. A browser that the account is known in is a
 * place of its own, not part of its network: nothing that others try, from next door or from all over the
 * world, makes the owner wait there. Elsewhere too many failures of the account only slow tries down.
 *
 * @returns How it is counted, to be forgotten when the password fits.
 * @throws AppError `session.too_many_tries`
 */
export async function countAttempt(store: Store, attempt: Attempt): Promise<Counted> {
  const { login, device, now } = attempt
  const account = login.slice(0, 64)
  const known = device !== undefined && (await isKnown(store, { device, login, now }))
  const source = known ? `device:${hashToken(device)}` : attempt.source
  // Looked at and counted in one, so that many at once are not each the first.
  const failures = await store.tx((trx) => count(trx, { account, source }, now), {
    queue: 'sign-in',
  })
  if (!known && failures >= mostOfAccount) await sleep(slowdownMs)
  return { account, source }
}

function isKnown(
  { db }: Store,
  { device, login, now }: { device: string; login: string; now: Date },
): Promise<boolean> {
  return isKnownDevice(db, { tokenHash: hashToken(device), login, now: now.toISOString() })
}

/** @returns The failures of the account in the last hour. */
async function count(trx: Trx, { account, source }: Counted, now: Date): Promise<number> {
  const quarter = minutesAgo(now, 15)
  const hour = minutesAgo(now, 60)
  await deleteOldLoginAttempts(trx, hour)
  const here = await countLoginAttempts(trx, { account, source, since: quarter })
  const around = await countLoginAttempts(trx, { source, since: hour })
  if (here >= most.accountAndSource || around >= most.source)
    throw new AppError('session.too_many_tries', { retryAfter: waitSeconds })
  const failures = await countLoginAttempts(trx, { account, since: hour })
  await insertLoginAttempt(trx, { account, source, at: now.toISOString() })
  return failures
}

function minutesAgo(now: Date, minutes: number): string {
  return new Date(now.getTime() - minutes * 60_000).toISOString()
}
