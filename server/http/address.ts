import { createMiddleware } from 'hono/factory'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'

const longest = 4096

/**
 * Refuses addresses longer than any page or filter of ours makes, and those whose path holds a NUL: no id
 * has one, and PostgreSQL fails on it instead of finding nothing.
 */
export const requireUsableAddress = createMiddleware<Env>(async (c, next) => {
  if (c.req.url.length > longest) throw new AppError('request.too_long_address')
  if (c.req.path.includes('\0')) throw new AppError('request.not_found')
  await next()
})
