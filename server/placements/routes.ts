import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { MemberParams } from '../members/schema.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { valid } from '../valid.ts'
import { proposePlacements } from './propose.ts'
import { NewPlacements, PlacementProposal, PlacementsAnswer } from './schema.ts'
import { placeActivities } from './service.ts'

export const placements = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/members/:memberId/placements',
    valid('param', MemberParams),
    answers(200, PlacementProposal),
    async (c) => {
      const { memberId } = c.req.valid('param')
      const { store, season } = c.var
      return c.json(await store.read((db) => proposePlacements(db, season, memberId)), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/members/:memberId/placements',
    valid('param', MemberParams),
    valid('json', NewPlacements),
    answers(200, PlacementsAnswer),
    async (c) => {
      const { memberId } = c.req.valid('param')
      return c.json(await placeActivities(actOf(c), memberId, c.req.valid('json')), 200)
    },
  )
