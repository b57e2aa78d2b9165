import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { MemberParams } from '../members/schema.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { valid } from '../valid.ts'
import { readSheetFor } from './read.ts'
import { returnSheet } from './return.ts'
import { MemberSheet, ReturnSheet, SubmitSheet } from './schema.ts'
import { submitSheet } from './submit.ts'

export const sheets = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/members/:memberId/sheet',
    valid('param', MemberParams),
    answers(200, MemberSheet),
    async (c) => {
      const { memberId } = c.req.valid('param')
      const sheet = await c.var.store.read((db) => readSheetFor(db, c.var.season, memberId))
      return c.json(sheet, 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/members/:memberId/submission',
    valid('param', MemberParams),
    valid('json', SubmitSheet),
    answers(200, MemberSheet),
    async (c) => {
      const { memberId } = c.req.valid('param')
      return c.json(await submitSheet(actOf(c), memberId, c.req.valid('json')), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/members/:memberId/return',
    valid('param', MemberParams),
    valid('json', ReturnSheet),
    answers(200, MemberSheet),
    async (c) => {
      const { memberId } = c.req.valid('param')
      return c.json(await returnSheet(actOf(c), memberId, c.req.valid('json')), 200)
    },
  )
