import { Hono } from 'hono'
import { ClaimInput } from '../../scoring/model/claim.ts'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { valid } from '../valid.ts'
import { readClaim } from './read.ts'
import { saveClaim } from './save.ts'
import { Claim, ClaimWithValues, CriterionParams } from './schema.ts'

export const claims = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/members/:memberId/claims/:criterion',
    valid('param', CriterionParams),
    answers(200, ClaimWithValues),
    async (c) => {
      const { memberId, criterion } = c.req.valid('param')
      return c.json(
        await c.var.store.read((db) => readClaim(db, c.var.season, memberId, criterion)),
        200,
      )
    },
  )
  .put(
    '/api/v1/seasons/:seasonId/members/:memberId/claims/:criterion',
    valid('param', CriterionParams),
    valid('json', ClaimInput),
    answers(200, Claim),
    async (c) => {
      const { memberId, criterion } = c.req.valid('param')
      const version = requireVersion(c)
      const input = c.req.valid('json')
      return c.json(await saveClaim(actOf(c), { memberId, criterion }, version, input), 200)
    },
  )
