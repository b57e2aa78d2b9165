import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { readDocuments } from './read.ts'
import { DocumentParams, NewDocument, SeasonDocument } from './schema.ts'
import { addDocument, changeDocument } from './write.ts'

export const documents = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/documents',
    valid('param', SeasonParams),
    answers(200, v.array(SeasonDocument)),
    async (c) => c.json(await readDocuments(c.var.db, c.var.season.row.id), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/documents',
    valid('param', SeasonParams),
    valid('json', NewDocument),
    answers(201, SeasonDocument),
    async (c) => c.json(await addDocument(actOf(c), c.req.valid('json')), 201),
  )
  .put(
    '/api/v1/seasons/:seasonId/documents/:documentId',
    valid('param', DocumentParams),
    valid('json', NewDocument),
    answers(200, SeasonDocument),
    async (c) => {
      const { documentId } = c.req.valid('param')
      const version = requireVersion(c)
      return c.json(await changeDocument(actOf(c), documentId, version, c.req.valid('json')), 200)
    },
  )
