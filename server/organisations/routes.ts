import { Hono } from 'hono'
import { AdminSeasonParams } from '../admin/schema.ts'
import type { Env } from '../env.ts'
import { mutationRequest } from '../http/idempotency.ts'
import { answers } from '../openapi/answers.ts'
import { valid } from '../valid.ts'
import { readSuccessions } from './read.ts'
import { NewSuccession, SuccessionParams, Successions, TakeBack } from './schema.ts'
import { succeed } from './succeed.ts'
import { takeBack } from './take-back.ts'

export const organisations = new Hono<Env>()
  .get(
    '/api/v1/admin/seasons/:seasonId/successions',
    valid('param', AdminSeasonParams),
    answers(200, Successions),
    async (c) => c.json(await readSuccessions(c.var.db, c.req.valid('param').seasonId), 200),
  )
  .post(
    '/api/v1/admin/seasons/:seasonId/successions',
    valid('param', AdminSeasonParams),
    valid('json', NewSuccession),
    answers(201, Successions),
    async (c) => {
      const { seasonId } = c.req.valid('param')
      const input = c.req.valid('json')
      return c.json(await succeed(c.var.store, mutationRequest(c), seasonId, input), 201)
    },
  )
  .post(
    '/api/v1/admin/seasons/:seasonId/successions/:memberId/retraction',
    valid('param', SuccessionParams),
    valid('json', TakeBack),
    answers(200, Successions),
    async (c) => {
      const place = c.req.valid('param')
      const input = c.req.valid('json')
      return c.json(await takeBack(c.var.store, mutationRequest(c), place, input), 200)
    },
  )
