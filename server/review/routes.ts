import { Hono } from 'hono'
import { CriterionParams, StageValue } from '../claims/schema.ts'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { readReview } from './read.ts'
import { ReviewMatrix, VerifiedAsSelf, VerifyAsSelf, VerifyValue } from './schema.ts'
import { verifyValue } from './verify.ts'
import { verifyAsSelf } from './verify-as-self.ts'

export const review = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/review',
    valid('param', SeasonParams),
    answers(200, ReviewMatrix),
    async (c) => c.json(await c.var.store.read((db) => readReview(db, c.var.season)), 200),
  )
  .put(
    '/api/v1/seasons/:seasonId/members/:memberId/verified/:criterion',
    valid('param', CriterionParams),
    valid('json', VerifyValue),
    answers(200, StageValue),
    async (c) => {
      const { memberId, criterion } = c.req.valid('param')
      const round = requireVersion(c)
      const input = c.req.valid('json')
      return c.json(await verifyValue(actOf(c), { memberId, criterion }, round, input), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/verified-as-self',
    valid('param', SeasonParams),
    valid('json', VerifyAsSelf),
    answers(200, VerifiedAsSelf),
    async (c) => c.json(await verifyAsSelf(actOf(c), c.req.valid('json')), 200),
  )
