import { createMiddleware } from 'hono/factory'
import type { Deps, Env } from '../env.ts'

/** Hands every request what the app is made of, and an id of its own. */
export function provide(deps: Deps) {
  return createMiddleware<Env>(async (c, next) => {
    const { store, clock, config, log, closing, abandon } = deps
    c.set('store', store)
    c.set('db', store.db)
    c.set('clock', clock)
    c.set('config', config)
    c.set('log', log)
    c.set('closing', closing)
    if (abandon) c.set('abandon', abandon)
    c.set('requestId', crypto.randomUUID())
    await next()
  })
}
