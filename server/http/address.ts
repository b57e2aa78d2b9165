import { createMiddleware } from 'hono/factory'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'

const longest = 4096

/** Refuses addresses longer than any page or filter of ours makes. */
export const requireShortAddress = createMiddleware<Env>(async (c, next) => {
  if (c.req.url.length > longest) throw new AppError('request.too_long_address')
  await next()
})
