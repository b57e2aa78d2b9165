import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { decideExtension } from './decide.ts'
import { extendDeadline } from './extend.ts'
import { readCalendar } from './read.ts'
import {
  Calendar,
  DecideExtension,
  Extension,
  ExtensionParams,
  NewExtension,
  SetCalendar,
} from './schema.ts'
import { setCalendar } from './set.ts'

export const calendar = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/calendar',
    valid('param', SeasonParams),
    answers(200, Calendar),
    async (c) => {
      const { store, season, actor, clock } = c.var
      const reader = { actor, now: clock().toISOString() }
      return c.json(await store.read((db) => readCalendar(db, season, reader)), 200)
    },
  )
  .put(
    '/api/v1/seasons/:seasonId/calendar',
    valid('param', SeasonParams),
    valid('json', SetCalendar),
    answers(200, Calendar),
    async (c) => c.json(await setCalendar(actOf(c), requireVersion(c), c.req.valid('json')), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/extensions',
    valid('param', SeasonParams),
    valid('json', NewExtension),
    answers(201, Extension),
    async (c) => c.json(await extendDeadline(actOf(c), c.req.valid('json')), 201),
  )
  .post(
    '/api/v1/seasons/:seasonId/extensions/:extensionId/decision',
    valid('param', ExtensionParams),
    valid('json', DecideExtension),
    answers(200, Extension),
    async (c) => {
      const { extensionId } = c.req.valid('param')
      return c.json(await decideExtension(actOf(c), extensionId, c.req.valid('json')), 200)
    },
  )
