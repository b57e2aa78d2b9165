import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { languageOf } from '../errors/problem.ts'
import { answers } from '../openapi/answers.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { readAudit } from './read.ts'
import { AuditEvent, AuditFilter } from './schema.ts'

export const audit = new Hono<Env>().get(
  '/api/v1/seasons/:seasonId/audit',
  valid('param', SeasonParams),
  valid('query', AuditFilter),
  answers(200, v.array(AuditEvent)),
  async (c) => {
    const filter = c.req.valid('query')
    const language = languageOf(c)
    return c.json(
      await c.var.store.read((db) => readAudit(db, c.var.season, filter, language)),
      200,
    )
  },
)
