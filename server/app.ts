import { Hono } from 'hono'
import type { Deps, Env } from './env.ts'
import { answerError, problem } from './errors/problem.ts'
import { requireUsableAddress } from './http/address.ts'
import { provide } from './http/context.ts'
import { packJson } from './http/encoding.ts'
import { secureHeaders } from './http/headers.ts'
import { createLimiter } from './http/limit.ts'
import { requestLog } from './http/log.ts'
import { knownHost, sameOrigin } from './http/origin.ts'
import { sourceOf } from './http/source.ts'
import { guard, type Limits } from './permissions/guard.ts'
import { actionOf } from './permissions/matrix.ts'
import { routes } from './routes.ts'
import { serveScreens } from './static/serve.ts'

export type Api = typeof routes

/**
 * The whole server but the socket. What a request passes, in this order: its id, the headers of the answer,
 * host, origin, then for its route session, season, body, right and idempotency (`guard`).
 *
 * @throws Error When a route stands in no row of the permission matrix.
 */
export function createApp(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()
    .use(
      provide(deps),
      requestLog,
      packJson,
      secureHeaders,
      knownHost,
      requireUsableAddress,
      sameOrigin,
    )
    .onError(answerError)
    .notFound((c) => problem(c, 'request.not_found'))
  const limits = createLimits(deps)
  for (const [route, { method, path }] of guardedRoutes()) {
    const action = actionOf(route)
    if (!action) throw new Error(`${route} stands in no row of the permission matrix`)
    app.on(method, path, guard(action, limits))
  }
  app.route('/', routes)
  if (deps.config.distDir !== null) app.get('*', serveScreens(deps.config.distDir))
  return app
}

/** Every route once, by method and pattern: validators and handlers are entries of their own. */
export function guardedRoutes() {
  return new Map(routes.routes.map((route) => [`${route.method} ${route.path}`, route]))
}

function createLimits({ config: { limits }, store }: Deps): Limits {
  const anonymous = createLimiter(store, 'anonymous', limits.anonymous)
  return {
    session: createLimiter(store, 'session', limits.session),
    anonymous: (c) => anonymous(sourceOf(c)),
    exports: createLimiter(store, 'exports', limits.exports),
    drawn: createLimiter(store, 'drawn', limits.drawn),
  }
}
