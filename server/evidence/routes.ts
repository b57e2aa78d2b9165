import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { fileNamed } from '../http/file-name.ts'
import { MemberParams } from '../members/schema.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { valid } from '../valid.ts'
import { openEvidence, readEvidence } from './read.ts'
import { receiveEvidence } from './receive.ts'
import { Evidence, EvidenceName, EvidenceParams } from './schema.ts'
import { withdrawEvidence } from './withdraw.ts'

export const evidence = new Hono<Env>()
  .put(
    '/api/v1/seasons/:seasonId/members/:memberId/evidence',
    valid('param', MemberParams),
    valid('query', EvidenceName),
    answers(201, Evidence),
    async (c) => {
      const { memberId } = c.req.valid('param')
      const { name } = c.req.valid('query')
      const declared = Number(c.req.header('content-length') ?? Number.NaN)
      const length = Number.isFinite(declared) ? declared : null
      const upload = { name, length, body: c.req.raw.body }
      return c.json(await receiveEvidence(actOf(c), c.var.config.dataDir, memberId, upload), 201)
    },
  )
  .get(
    '/api/v1/seasons/:seasonId/evidence/:evidenceId',
    valid('param', EvidenceParams),
    answers(200),
    async (c) => {
      const { evidenceId } = c.req.valid('param')
      const file = await readEvidence(c.var.db, evidenceId)
      return c.body(await openEvidence(c.var.config.dataDir, file), 200, {
        'Content-Type': file.mime,
        'Content-Length': String(file.bytes),
        'Content-Disposition': fileNamed(file.name, 'minh-chung'),
      })
    },
  )
  .delete(
    '/api/v1/seasons/:seasonId/evidence/:evidenceId',
    valid('param', EvidenceParams),
    answers(204),
    async (c) => {
      await withdrawEvidence(actOf(c), c.req.valid('param').evidenceId)
      return c.body(null, 204)
    },
  )
