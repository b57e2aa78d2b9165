import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses names that the server was not set up for, in the `Host` header as in an absolute request line. */
export const knownHost = createMiddleware<Env>(async (c, next) => {
  const { hosts } = c.var.config
  const address = new URL(c.req.url).host
  if (!hosts.has(address) || !hosts.has(c.req.header('host') ?? address))
    throw new AppError('request.unknown_host')
  await next()
})

/**
 * Lets only this site's own pages write. The browser says where a request comes from; what comes
 * without either header is no browser of ours.
 */
export const sameOrigin = createMiddleware<Env>(async (c, next) => {
  if (!safe.has(c.req.method)) {
    if (!isOwnPage(c)) throw new AppError('request.cross_site')
    if (!isReadable(c)) throw new AppError('request.unsupported_type')
  }
  await next()
})

function isOwnPage(c: Context<Env>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin')
  return origin !== undefined && c.var.config.origins.has(origin)
}

/** JSON, bytes for the upload, or nothing at all; never packed, as a small body may unpack to a huge one. */
function isReadable(c: Context<Env>): boolean {
  if ((c.req.header('content-encoding') ?? 'identity') !== 'identity') return false
  const [type, parameter] = (c.req.header('content-type') ?? '').toLowerCase().split(';')
  if (type?.trim() === '') return isEmpty(c)
  if (type?.trim() === 'application/octet-stream') return true
  return type?.trim() === 'application/json' && (!parameter || /utf-?8/.test(parameter))
}

function isEmpty(c: Context<Env>): boolean {
  const length = c.req.header('content-length')
  return c.req.header('transfer-encoding') === undefined && (!length || length === '0')
}
