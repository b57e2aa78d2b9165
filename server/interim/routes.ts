import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { answers } from '../openapi/answers.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { readInterim } from './read.ts'
import { Interim } from './schema.ts'

export const interim = new Hono<Env>().get(
  '/api/v1/seasons/:seasonId/interim',
  valid('param', SeasonParams),
  answers(200, Interim),
  async (c) => {
    const { store, season, clock } = c.var
    const now = clock().toISOString()
    return c.json(await store.read((db) => readInterim(db, season, now)), 200)
  },
)
