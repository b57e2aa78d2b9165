import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { MemberParams } from '../members/schema.ts'
import { answers } from '../openapi/answers.ts'
import { valid } from '../valid.ts'
import { readYears } from './read.ts'
import { MemberYears } from './schema.ts'

export const years = new Hono<Env>().get(
  '/api/v1/seasons/:seasonId/members/:memberId/years',
  valid('param', MemberParams),
  answers(200, MemberYears),
  async (c) => {
    const { season, actor, store } = c.var
    const { memberId } = c.req.valid('param')
    return c.json(await store.read((db) => readYears(db, season, actor, memberId)), 200)
  },
)
