import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'
import { answers } from '../openapi/answers.ts'
import { isReady } from './ready.ts'
import { Health } from './schema.ts'

export const health = new Hono<Env>()
  .get('/livez', answers(200, Health), (c) => c.json({ ok: true }, 200))
  .get('/readyz', answers(200, Health), async (c) => {
    if (!(await isReady(c.var))) throw new AppError('request.busy', { retryAfter: 5 })
    return c.json({ ok: true }, 200)
  })
