import { Hono } from 'hono'
import * as v from 'valibot'
import { NewActivity } from '../../scoring/model/activity.ts'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { listActivities, readActivity } from './read.ts'
import { Activity, ActivityFilter, ActivityParams } from './schema.ts'
import { changeActivity, recordActivity, withdrawOwnActivity } from './write.ts'

export const activities = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/activities',
    valid('param', SeasonParams),
    valid('query', ActivityFilter),
    answers(200, v.array(Activity)),
    async (c) => {
      const filter = c.req.valid('query')
      return c.json(await c.var.store.read((db) => listActivities(db, c.var.season, filter)), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/activities',
    valid('param', SeasonParams),
    valid('json', NewActivity),
    answers(201, Activity),
    async (c) => c.json(await recordActivity(actOf(c), c.req.valid('json')), 201),
  )
  .get(
    '/api/v1/seasons/:seasonId/activities/:activityId',
    valid('param', ActivityParams),
    answers(200, Activity),
    async (c) => {
      const { activityId } = c.req.valid('param')
      return c.json(await c.var.store.read((db) => readActivity(db, c.var.season, activityId)), 200)
    },
  )
  .put(
    '/api/v1/seasons/:seasonId/activities/:activityId',
    valid('param', ActivityParams),
    valid('json', NewActivity),
    answers(200, Activity),
    async (c) => {
      const { activityId } = c.req.valid('param')
      const version = requireVersion(c)
      return c.json(await changeActivity(actOf(c), activityId, version, c.req.valid('json')), 200)
    },
  )
  .delete(
    '/api/v1/seasons/:seasonId/activities/:activityId',
    valid('param', ActivityParams),
    answers(204),
    async (c) => {
      await withdrawOwnActivity(actOf(c), c.req.valid('param').activityId, requireVersion(c))
      return c.body(null, 204)
    },
  )
