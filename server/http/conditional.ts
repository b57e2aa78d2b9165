import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'

/**
 * The version that the sender saw, from `If-Match: "3"`. Weak tags, lists and `*` would let an unseen
 * change be overwritten.
 *
 * @throws AppError `version.missing`
 */
export function requireVersion(c: Context<Env>): number {
  const version = c.req.header('if-match')?.match(/^"(\d{1,9})"$/)?.[1]
  if (version === undefined) throw new AppError('version.missing')
  return Number(version)
}

/** The refusal of a write on an old version, with the resource as it is now. */
export function versionMismatch(current: unknown): AppError {
  return new AppError('version.mismatch', { current })
}
