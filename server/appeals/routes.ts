import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { MemberParams } from '../members/schema.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { decideAppeal } from './decide.ts'
import { lodgeAppeal } from './lodge.ts'
import { readDocket } from './read.ts'
import { Appeal, AppealParams, DecideAppeal, Docket, NewAppeal } from './schema.ts'

export const appeals = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/appeals',
    valid('param', SeasonParams),
    answers(200, Docket),
    async (c) => {
      const { store, season, clock } = c.var
      const now = clock().toISOString()
      return c.json(await store.read((db) => readDocket(db, season, now)), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/members/:memberId/appeals',
    valid('param', MemberParams),
    valid('json', NewAppeal),
    answers(201, Appeal),
    async (c) => {
      const { memberId } = c.req.valid('param')
      return c.json(await lodgeAppeal(actOf(c), memberId, c.req.valid('json')), 201)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/appeals/:appealId/decision',
    valid('param', AppealParams),
    valid('json', DecideAppeal),
    answers(200, Appeal),
    async (c) => {
      const { appealId } = c.req.valid('param')
      return c.json(await decideAppeal(actOf(c), appealId, c.req.valid('json')), 200)
    },
  )
