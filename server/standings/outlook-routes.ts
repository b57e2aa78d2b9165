import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { answers } from '../openapi/answers.ts'
import { amongHandedIn, readSeasonFile } from '../seasons/file.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { outlookOf } from './outlook.ts'
import { OutlookAnswer, OutlookQuery } from './outlook-schema.ts'

/** Of the same season file as the standings, and open to the same readers. */
export const outlook = new Hono<Env>().get(
  '/api/v1/seasons/:seasonId/outlook',
  valid('param', SeasonParams),
  valid('query', OutlookQuery),
  answers(200, OutlookAnswer),
  async (c) => {
    const { season, actor } = c.var
    const file = await c.var.store.read((db) => readSeasonFile(db, season))
    c.header('Cache-Control', 'private, no-cache')
    const found = await outlookOf(season, actor.personId, {
      file: amongHandedIn(file, season),
      fallback: c.req.valid('query').fallback === 'true',
    })
    return c.json({ found }, 200)
  },
)
