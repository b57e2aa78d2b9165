import { ReadableStream as NodeStream } from 'node:stream/web'
import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { fileNamed } from '../http/file-name.ts'
import { MemberParams } from '../members/schema.ts'
import { answers } from '../openapi/answers.ts'
import { readerOf } from '../papers/reader.ts'
import { valid } from '../valid.ts'
import { packEvidence } from './service.ts'

/** The evidence of one member in one file. */
export const evidencePack = new Hono<Env>().get(
  '/api/v1/seasons/:seasonId/members/:memberId/evidence-pack',
  valid('param', MemberParams),
  answers(200),
  async (c) => {
    const { memberId } = c.req.valid('param')
    const { store, config } = c.var
    const place = { memberId, dataDir: config.dataDir }
    const { name, zip } = await packEvidence(store, readerOf(c), place)
    return c.body(NodeStream.from(zip) as ReadableStream<Uint8Array>, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': fileNamed(`${name}.zip`, 'minh-chung.zip'),
      'Cache-Control': 'private, no-store',
    })
  },
)
