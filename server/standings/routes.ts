import { Hono } from 'hono'
import { Result } from '../../scoring/model/result.ts'
import { score } from '../../scoring/score.ts'
import type { Env } from '../env.ts'
import { etagOf, isKept } from '../http/etag.ts'
import { MemberParams } from '../members/schema.ts'
import { answers } from '../openapi/answers.ts'
import { readSeasonFile } from '../seasons/file.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { explanationOf } from './explanation.ts'
import { Explanation, ExplanationQuery, StandingsQuery } from './schema.ts'

/** Kept by the reader, who asks each time whether it is still so. */
const asked = 'private, no-cache'

/**
 * Computed anew on each read from the season file that the reader may see, so that the engine on that
 * file gives the very same. The tag is that of the answer: an unchanged one is not sent again.
 */
export const standings = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/standings',
    valid('param', SeasonParams),
    valid('query', StandingsQuery),
    answers(200, Result),
    async (c) => {
      const { stage, fallback, language } = c.req.valid('query')
      const file = await c.var.store.read((db) => readSeasonFile(db, c.var.season))
      const result = score(file, { stage, fallback: fallback === 'true', language })
      c.header('Cache-Control', asked)
      // The typed client only ever sees the result: browsers answer a 304 from what they kept.
      if (isKept(c, etagOf(JSON.stringify(result)))) return c.body(null, 304) as never
      return c.json(result, 200)
    },
  )
  .get(
    '/api/v1/seasons/:seasonId/standings/:memberId/explanation',
    valid('param', MemberParams),
    valid('query', ExplanationQuery),
    answers(200, Explanation),
    async (c) => {
      const { memberId } = c.req.valid('param')
      const { stage, fallback } = c.req.valid('query')
      const file = await c.var.store.read((db) => readSeasonFile(db, c.var.season))
      const account = explanationOf(file, memberId, { stage, fallback: fallback === 'true' })
      c.header('Cache-Control', asked)
      if (isKept(c, etagOf(JSON.stringify(account)))) return c.body(null, 304) as never
      return c.json(account, 200)
    },
  )
