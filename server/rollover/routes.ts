import { type Context, Hono } from 'hono'
import { mutate } from '../../db/mutate.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import { AdminSeasonParams } from '../admin/schema.ts'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'
import { mutation } from '../http/idempotency.ts'
import { answers } from '../openapi/answers.ts'
import { wholeSeason } from '../permissions/can.ts'
import { actOf, inSeason } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { readPlan } from './read.ts'
import { rollSeason } from './roll.ts'
import { NextSeason, RollOver, RolloverPlan } from './schema.ts'

/** The lead's own way to the next year, and the administrator's for a cluster without a lead. */
export const rollover = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/rollover',
    valid('param', SeasonParams),
    answers(200, RolloverPlan),
    async (c) => c.json(await planOf(c, c.req.valid('param').seasonId), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/rollover',
    valid('param', SeasonParams),
    valid('json', RollOver),
    answers(201, NextSeason),
    async (c) => {
      const act = actOf(c)
      const input = c.req.valid('json')
      const by = act.actor.personId
      const next = await inSeason(act, 'season.roll_over', wholeSeason, (trx, { scope, now }) =>
        rollSeason(trx, scope.row.id, input, { by, now }),
      )
      return c.json(next, 201)
    },
  )
  .get(
    '/api/v1/admin/seasons/:seasonId/rollover',
    valid('param', AdminSeasonParams),
    answers(200, RolloverPlan),
    async (c) => c.json(await planOf(c, c.req.valid('param').seasonId), 200),
  )
  .post(
    '/api/v1/admin/seasons/:seasonId/rollover',
    valid('param', AdminSeasonParams),
    valid('json', RollOver),
    answers(201, NextSeason),
    async (c) => {
      const { db, store, actor } = c.var
      const { seasonId } = c.req.valid('param')
      const season = await findSeason(db, seasonId)
      if (!season) throw new AppError('season.not_found')
      const input = c.req.valid('json')
      const next = await mutate(store, mutation(c, season.clusterId), (trx, now) =>
        rollSeason(trx, seasonId, input, { by: actor.personId, now }),
      )
      return c.json(next, 201)
    },
  )

function planOf(c: Context<Env>, seasonId: string): Promise<RolloverPlan> {
  const now = c.var.clock().toISOString()
  return c.var.store.read((db) => readPlan(db, seasonId, now))
}
