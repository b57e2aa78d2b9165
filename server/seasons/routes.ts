import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { SeasonFile } from '../../scoring/model/season.ts'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { answers } from '../openapi/answers.ts'
import { valid } from '../valid.ts'
import { actOf } from './act.ts'
import { findBlockers } from './blockers.ts'
import { readSeasonFile } from './file.ts'
import { moveSeason } from './move.ts'
import { plainJson } from './plain-json.ts'
import { listSeasons, readSeasonDetail } from './read.ts'
import { Blocker, MoveSeason, SeasonDetail, SeasonParams, SeasonRow } from './schema.ts'

export const seasons = new Hono<Env>()
  .get('/api/v1/seasons', answers(200, v.array(SeasonRow)), async (c) =>
    c.json(await listSeasons(c.var.db, c.var.actor), 200),
  )
  .get(
    '/api/v1/seasons/:seasonId',
    valid('param', SeasonParams),
    answers(200, SeasonDetail),
    async (c) => plainJson(c, await c.var.store.read((db) => readSeasonDetail(db, c.var.season))),
  )
  .patch(
    '/api/v1/seasons/:seasonId',
    valid('param', SeasonParams),
    valid('json', MoveSeason),
    answers(200, SeasonDetail),
    async (c) => plainJson(c, await moveSeason(actOf(c), requireVersion(c), c.req.valid('json'))),
  )
  .get(
    '/api/v1/seasons/:seasonId/blockers',
    valid('param', SeasonParams),
    answers(200, v.array(Blocker)),
    async (c) => {
      const { store, season, clock } = c.var
      const now = clock().toISOString()
      return c.json(await store.read((db) => findBlockers(db, season, now)), 200)
    },
  )
  .get(
    '/api/v1/seasons/:seasonId/file',
    valid('param', SeasonParams),
    answers(200, SeasonFile),
    sendSeasonFile,
  )
  .get(
    '/api/v1/seasons/:seasonId/export',
    valid('param', SeasonParams),
    answers(200, SeasonFile),
    sendSeasonFile,
  )

/** The same to score with and to keep; how often one may ask differs (see the permission matrix). */
async function sendSeasonFile(c: Context<Env>) {
  const { store, season } = c.var
  const file = await store.read((db) => readSeasonFile(db, season))
  c.header('Content-Disposition', `attachment; filename="${season.row.id}.json"`)
  return plainJson(c, file)
}
