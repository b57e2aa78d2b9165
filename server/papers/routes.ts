import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { fileNamed } from '../http/file-name.ts'
import { answers } from '../openapi/answers.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { workerPool } from '../workers/pool.ts'
import { buildPaper, offers } from './build.ts'
import { keepFigures } from './lookup/keep.ts'
import { lookUp } from './lookup/look-up.ts'
import { Lookup, LookupQuery } from './lookup/schema.ts'
import { readerOf } from './reader.ts'
import type { RenderTask } from './render/worker.ts'
import { type Format, type PaperId, PaperOffers, PaperParams, PaperQuery } from './schema.ts'

const render = workerPool<RenderTask, Uint8Array>(new URL('./render/worker.ts', import.meta.url))

const types: Record<Format, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Papers for the conference and for the file, drawn anew each time from what the reader may see. */
export const papers = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/papers',
    valid('param', SeasonParams),
    answers(200, PaperOffers),
    (c) => c.json(offers(c.var.season), 200),
  )
  .get(
    '/api/v1/seasons/:seasonId/papers/:file',
    valid('param', PaperParams),
    valid('query', PaperQuery),
    answers(200),
    async (c) => {
      const [id = '', ending] = c.req.valid('param').file.split('.')
      const format = ending as Format
      const [reader, query] = [readerOf(c), c.req.valid('query')]
      const paper = await c.var.store.read((db) => buildPaper(db, reader, { id, format }, query))
      await keepFigures(c.var.store, reader, { id: id as PaperId, ...query }, paper)
      const bytes = await render({ papers: [paper], format, at: reader.now.toISOString() })
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': types[format],
        'Content-Disposition': fileNamed(`${paper.file}.${format}`, `${id}.${format}`),
        'Cache-Control': 'private, no-store',
      })
    },
  )
  .get(
    '/api/v1/seasons/:seasonId/paper-check',
    valid('param', SeasonParams),
    valid('query', LookupQuery),
    answers(200, Lookup),
    async (c) => {
      const [reader, query] = [readerOf(c), c.req.valid('query')]
      return c.json(await c.var.store.read((db) => lookUp(db, reader, query)), 200)
    },
  )
