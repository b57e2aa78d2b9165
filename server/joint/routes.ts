import { Hono } from 'hono'
import * as v from 'valibot'
import { Activity, ActivityParams } from '../activities/schema.ts'
import type { Env } from '../env.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { decideMerge } from './decide-merge.ts'
import { readPairs } from './pairs.ts'
import { proposeMerge } from './propose-merge.ts'
import { readMerges } from './read-merges.ts'
import {
  DecideMerge,
  LikelyPair,
  Merge,
  MergeParams,
  ProposeMerge,
  SignActivity,
} from './schema.ts'
import { signActivity } from './sign.ts'
import { undoMerge } from './undo-merge.ts'

export const joint = new Hono<Env>()
  .post(
    '/api/v1/seasons/:seasonId/activities/:activityId/signatures',
    valid('param', ActivityParams),
    valid('json', SignActivity),
    answers(201, Activity),
    async (c) => {
      const { activityId } = c.req.valid('param')
      return c.json(await signActivity(actOf(c), activityId, c.req.valid('json')), 201)
    },
  )
  .get(
    '/api/v1/seasons/:seasonId/duplicates',
    valid('param', SeasonParams),
    answers(200, v.array(LikelyPair)),
    async (c) => c.json(await c.var.store.read((db) => readPairs(db, c.var.season)), 200),
  )
  .get(
    '/api/v1/seasons/:seasonId/merges',
    valid('param', SeasonParams),
    answers(200, v.array(Merge)),
    async (c) => c.json(await c.var.store.read((db) => readMerges(db, c.var.season)), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/merges',
    valid('param', SeasonParams),
    valid('json', ProposeMerge),
    answers(201, Merge),
    async (c) => c.json(await proposeMerge(actOf(c), c.req.valid('json')), 201),
  )
  .post(
    '/api/v1/seasons/:seasonId/merges/:mergeId/decision',
    valid('param', MergeParams),
    valid('json', DecideMerge),
    answers(200, Merge),
    async (c) => {
      const { mergeId } = c.req.valid('param')
      return c.json(await decideMerge(actOf(c), mergeId, c.req.valid('json')), 200)
    },
  )
  .delete(
    '/api/v1/seasons/:seasonId/merges/:mergeId',
    valid('param', MergeParams),
    answers(200, Merge),
    async (c) => c.json(await undoMerge(actOf(c), c.req.valid('param').mergeId), 200),
  )
