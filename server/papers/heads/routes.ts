import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../../env.ts'
import { requireVersion } from '../../http/conditional.ts'
import { MemberParams } from '../../members/schema.ts'
import { answers } from '../../openapi/answers.ts'
import { actOf } from '../../seasons/act.ts'
import { SeasonParams } from '../../seasons/schema.ts'
import { valid } from '../../valid.ts'
import { readLetterheads } from './read.ts'
import { IssueParams, Letterhead, MemberIssueParams, SetIssue, SetLetterhead } from './schema.ts'
import { setIssue, setLetterhead } from './set.ts'

/** How papers are headed and signed, and the number and day that each was issued with. */
export const letterheads = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/letterheads',
    valid('param', SeasonParams),
    answers(200, v.array(Letterhead)),
    async (c) => c.json(await c.var.store.read((db) => readLetterheads(db, c.var.season)), 200),
  )
  .put(
    '/api/v1/seasons/:seasonId/letterhead',
    valid('param', SeasonParams),
    valid('json', SetLetterhead),
    answers(200, Letterhead),
    async (c) =>
      c.json(await setLetterhead(actOf(c), null, requireVersion(c), c.req.valid('json')), 200),
  )
  .put(
    '/api/v1/seasons/:seasonId/issued/:paper',
    valid('param', IssueParams),
    valid('json', SetIssue),
    answers(200, Letterhead),
    async (c) => {
      const place = { issuer: null, paper: c.req.valid('param').paper }
      return c.json(await setIssue(actOf(c), place, requireVersion(c), c.req.valid('json')), 200)
    },
  )
  .put(
    '/api/v1/seasons/:seasonId/members/:memberId/letterhead',
    valid('param', MemberParams),
    valid('json', SetLetterhead),
    answers(200, Letterhead),
    async (c) => {
      const { memberId } = c.req.valid('param')
      const version = requireVersion(c)
      return c.json(await setLetterhead(actOf(c), memberId, version, c.req.valid('json')), 200)
    },
  )
  .put(
    '/api/v1/seasons/:seasonId/members/:memberId/issued/:paper',
    valid('param', MemberIssueParams),
    valid('json', SetIssue),
    answers(200, Letterhead),
    async (c) => {
      const { memberId, paper } = c.req.valid('param')
      const place = { issuer: memberId, paper }
      return c.json(await setIssue(actOf(c), place, requireVersion(c), c.req.valid('json')), 200)
    },
  )
