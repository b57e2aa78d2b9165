import type { Allowance } from '../config.ts'
import { AppError } from '../errors/app-error.ts'

const mostKeys = 10_000

interface Bucket {
  tokens: number
  at: number
}

/** Takes one request of `key` from its allowance, or says how many seconds to wait. */
export type Limiter = (key: string) => void

/**
 * Token buckets in memory: one process serves one cluster's database. Time is the machine's own steady
 * clock in milliseconds, not the wall clock of the season.
 *
 * @throws AppError (when called) `request.too_many`
 */
export function createLimiter(
  { burst, perSecond }: Allowance,
  steadyNow: () => number = () => performance.now(),
): Limiter {
  const buckets = new Map<string, Bucket>()
  return (key) => {
    const now = steadyNow()
    const last = buckets.get(key) ?? { tokens: burst, at: now }
    const tokens = Math.min(burst, last.tokens + ((now - last.at) / 1000) * perSecond)
    if (tokens < 1)
      throw new AppError('request.too_many', { retryAfter: Math.ceil((1 - tokens) / perSecond) })
    buckets.delete(key) // set anew at the end: the map's order is then that of the last use
    buckets.set(key, { tokens: tokens - 1, at: now })
    if (buckets.size > mostKeys) buckets.delete(buckets.keys().next().value as string)
  }
}
