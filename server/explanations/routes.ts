import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { MemberParams } from '../members/schema.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { giveExplanation } from './give.ts'
import { readExplanations } from './read.ts'
import { Explanation, NewExplanation } from './schema.ts'

export const explanations = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/explanations',
    valid('param', SeasonParams),
    answers(200, v.array(Explanation)),
    async (c) => c.json(await c.var.store.read((db) => readExplanations(db, c.var.season)), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/members/:memberId/explanations',
    valid('param', MemberParams),
    valid('json', NewExplanation),
    answers(201, Explanation),
    async (c) => {
      const { memberId } = c.req.valid('param')
      return c.json(await giveExplanation(actOf(c), memberId, c.req.valid('json')), 201)
    },
  )
