import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Env } from '../env.ts'

/** One line for each request: what, how it went, how long; never who by name, where from or what was said. */
export const requestLog = createMiddleware<Env>(async (c, next) => {
  const start = performance.now()
  await next()
  const route = patternOf(c)
  c.var.log.info(
    {
      requestId: c.var.requestId,
      route,
      status: c.res.status,
      ms: Math.round(performance.now() - start),
      // The trail tells when an envelope came, and must not be told whose it was.
      actor: route.endsWith('/envelope') ? undefined : c.var.actor?.personId,
      code: c.var.refusal,
    },
    'request',
  )
})

/** Method and pattern, not the address: that may hold a token or a search. */
function patternOf(c: Context<Env>): string {
  const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')
  return route ? `${route.method} ${route.path}` : c.req.method.slice(0, 10)
}
