import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { Result } from '../../scoring/model/result.ts'
import { score } from '../../scoring/score.ts'
import type { Env } from '../env.ts'
import { answers } from '../openapi/answers.ts'
import { readSeasonFile } from '../seasons/file.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { StandingsQuery } from './schema.ts'

/**
 * Computed anew on each read from the season file that the reader may see, so that the engine on that
 * file gives the very same. The tag is that of the result: an unchanged one is not sent again.
 */
export const standings = new Hono<Env>().get(
  '/api/v1/seasons/:seasonId/standings',
  valid('param', SeasonParams),
  valid('query', StandingsQuery),
  answers(200, Result),
  async (c) => {
    const { stage, fallback, language } = c.req.valid('query')
    const file = await c.var.store.read((db) => readSeasonFile(db, c.var.season))
    const result = score(file, { stage, fallback: fallback === 'true', language })
    const tag = `"${createHash('sha256').update(JSON.stringify(result)).digest('hex').slice(0, 32)}"`
    c.header('ETag', tag)
    c.header('Cache-Control', 'private, no-cache')
    // The typed client only ever sees the result: browsers answer a 304 from what they kept.
    if (c.req.header('if-none-match') === tag) return c.body(null, 304) as never
    return c.json(result, 200)
  },
)
