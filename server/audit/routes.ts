import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { languageOf } from '../errors/problem.ts'
import { answers } from '../openapi/answers.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { readHead } from './head.ts'
import { readAudit } from './read.ts'
import { AuditEvent, AuditFilter, AuditHead, HeadQuery, Verification } from './schema.ts'
import { readVerification } from './verification.ts'

export const audit = new Hono<Env>()
  .get(
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
  .get(
    '/api/v1/seasons/:seasonId/audit/head',
    valid('param', SeasonParams),
    valid('query', HeadQuery),
    answers(200, AuditHead),
    async (c) => {
      const { seen } = c.req.valid('query')
      const { clusterId } = c.var.season.row
      const head = await c.var.store.read((db) => readHead(db, clusterId, seen))
      if (head.kept === false)
        c.var.log.error(
          { event: 'rollback_detected', clusterId, seen: seen?.seq, head: head.seq },
          'a browser saw events that are gone',
        )
      return c.json(head, 200)
    },
  )
  .get(
    '/api/v1/seasons/:seasonId/audit/verification',
    valid('param', SeasonParams),
    answers(200, Verification),
    async (c) => {
      const { store, clock, config, season } = c.var
      const options = { dataDir: config.dataDir, clusterId: season.row.clusterId }
      return c.json(await readVerification({ store, clock }, options), 200)
    },
  )
