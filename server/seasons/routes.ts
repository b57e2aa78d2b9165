import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { valid } from '../valid.ts'
import { actOf } from './act.ts'
import { readSeasonFile } from './file.ts'
import { moveSeason } from './move.ts'
import { listSeasons, readSeasonDetail } from './read.ts'
import { MoveSeason, SeasonParams } from './schema.ts'

export const seasons = new Hono<Env>()
  .get('/api/v1/seasons', async (c) => c.json(await listSeasons(c.var.db, c.var.actor)))
  .get('/api/v1/seasons/:seasonId', valid('param', SeasonParams), async (c) =>
    c.json(await c.var.store.read((db) => readSeasonDetail(db, c.var.season))),
  )
  .patch(
    '/api/v1/seasons/:seasonId',
    valid('param', SeasonParams),
    valid('json', MoveSeason),
    async (c) => c.json(await moveSeason(actOf(c), requireVersion(c), c.req.valid('json'))),
  )
  .get('/api/v1/seasons/:seasonId/file', valid('param', SeasonParams), async (c) => {
    const file = await c.var.store.read((db) => readSeasonFile(db, c.var.season))
    c.header('Content-Disposition', `attachment; filename="${c.req.valid('param').seasonId}.json"`)
    return c.json(file)
  })
