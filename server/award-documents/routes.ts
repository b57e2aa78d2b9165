import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { readAwardRecord } from './read.ts'
import { AwardDocument, AwardRecord, NewAwardDocument } from './schema.ts'
import { recordAwardDocument } from './write.ts'

export const awardDocuments = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/award-documents',
    valid('param', SeasonParams),
    answers(200, AwardRecord),
    async (c) => c.json(await readAwardRecord(c.var.db, c.req.valid('param').seasonId), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/award-documents',
    valid('param', SeasonParams),
    valid('json', NewAwardDocument),
    answers(201, AwardDocument),
    async (c) => c.json(await recordAwardDocument(actOf(c), c.req.valid('json')), 201),
  )
