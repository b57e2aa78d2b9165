import { type Allowance, takeToken, tokensLeft } from '../../db/queries/limit-buckets.ts'
import type { Store } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'

const mostKeys = 10_000

interface Bucket {
  tokens: number
  at: number
}

/**
 * Takes one request of `key` from its allowance.
 *
 * @throws AppError (when called) `request.too_many` with the seconds to wait.
 */
export type Limiter = (key: string) => Promise<void>

/**
 * The limiter that fits the database: SQLite is served by one process, which counts in its memory;
 * PostgreSQL perhaps by several, which count together in a table.
 *
 * @param name Keeps the keys of different limits apart.
 */
export function createLimiter(store: Store, name: string, allowance: Allowance): Limiter {
  if (store.engine === 'sqlite') return limitInMemory(allowance)
  return limitInTable(store, name, allowance)
}

/** @param steadyNow The machine's own steady clock in milliseconds, not the wall clock of the season. */
export function limitInMemory(
  { burst, perSecond }: Allowance,
  steadyNow: () => number = () => performance.now(),
): Limiter {
  const buckets = new Map<string, Bucket>()
  return async (key) => {
    const now = steadyNow()
    const last = buckets.get(key) ?? { tokens: burst, at: now }
    const tokens = Math.min(burst, last.tokens + ((now - last.at) / 1000) * perSecond)
    if (tokens < 1) throw tooMany(tokens, perSecond)
    buckets.delete(key) // set anew at the end: the map's order is then that of the last use
    buckets.set(key, { tokens: tokens - 1, at: now })
    if (buckets.size > mostKeys) buckets.delete(buckets.keys().next().value as string)
  }
}

function limitInTable({ db }: Store, name: string, allowance: Allowance): Limiter {
  return async (key) => {
    const named = `${name}:${key}`
    if (await takeToken(db, named, allowance)) return
    throw tooMany(await tokensLeft(db, named, allowance), allowance.perSecond)
  }
}

function tooMany(tokens: number, perSecond: number): AppError {
  const seconds = Math.max(0, 1 - tokens) / perSecond
  return new AppError('request.too_many', { retryAfter: Math.max(1, Math.ceil(seconds)) })
}
