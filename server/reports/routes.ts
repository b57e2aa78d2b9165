import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { readBytes } from '../http/body.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { mostReportBytes } from './open-report.ts'
import { ImportAnswer, NewImport, ReportReading } from './schema.ts'
import { importActivities, readMemberReport } from './service.ts'

export const reports = new Hono<Env>()
  .put(
    '/api/v1/seasons/:seasonId/report-reading',
    valid('param', SeasonParams),
    answers(200, ReportReading),
    async (c) => {
      const bytes = await readBytes(c, mostReportBytes)
      return c.json(await readMemberReport(c.var.db, c.var.season, bytes), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/imports',
    valid('param', SeasonParams),
    valid('json', NewImport),
    answers(201, ImportAnswer),
    async (c) => c.json(await importActivities(actOf(c), c.req.valid('json')), 201),
  )
