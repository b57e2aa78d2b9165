import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { cancelDecision, makeDecision } from './decide.ts'
import { readDecisions } from './read.ts'
import { CancelDecision, Decision, DecisionParams, NewDecision } from './schema.ts'

export const awards = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/award-decisions',
    valid('param', SeasonParams),
    answers(200, v.array(Decision)),
    async (c) => c.json(await readDecisions(c.var.db, c.req.valid('param').seasonId), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/award-decisions',
    valid('param', SeasonParams),
    valid('json', NewDecision),
    answers(201, Decision),
    async (c) => c.json(await makeDecision(actOf(c), c.req.valid('json')), 201),
  )
  .delete(
    '/api/v1/seasons/:seasonId/award-decisions/:decisionId',
    valid('param', DecisionParams),
    valid('json', CancelDecision),
    answers(200, Decision),
    async (c) => {
      const { decisionId } = c.req.valid('param')
      return c.json(await cancelDecision(actOf(c), decisionId, c.req.valid('json')), 200)
    },
  )
