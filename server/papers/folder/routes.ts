import { type Context, Hono } from 'hono'
import type { Env } from '../../env.ts'
import { fileNamed } from '../../http/file-name.ts'
import { answers } from '../../openapi/answers.ts'
import { SeasonParams } from '../../seasons/schema.ts'
import { valid } from '../../valid.ts'
import { readerOf } from '../reader.ts'
import { dropFolder, folderFile, folderState, startFolder } from './jobs.ts'
import type { Means } from './run.ts'
import { Folder, FolderParams, NewFolder } from './schema.ts'

function meansOf({ var: { store, clock, log, closing, config } }: Context<Env>): Means {
  return { store, clock, log, closing, dataDir: config.dataDir }
}

/** All papers at once, made beside the answers: begun, looked after, fetched or given up. */
export const folder = new Hono<Env>()
  .post(
    '/api/v1/seasons/:seasonId/folder',
    valid('param', SeasonParams),
    valid('json', NewFolder),
    answers(201, Folder),
    async (c) => c.json(await startFolder(meansOf(c), readerOf(c), c.req.valid('json')), 201),
  )
  .get(
    '/api/v1/seasons/:seasonId/folder',
    valid('param', SeasonParams),
    answers(200, Folder),
    async (c) => c.json(await folderState(c.var.db, readerOf(c)), 200),
  )
  .delete(
    '/api/v1/seasons/:seasonId/folder',
    valid('param', SeasonParams),
    answers(204),
    async (c) => {
      await dropFolder(meansOf(c), readerOf(c))
      return c.body(null, 204)
    },
  )
  .get(
    '/api/v1/seasons/:seasonId/folder/:file',
    valid('param', FolderParams),
    answers(200),
    async (c) => {
      const { file } = c.req.valid('param')
      const reader = readerOf(c)
      const bytes = await folderFile(meansOf(c), reader, file)
      const ending = file.split('.')[1] ?? ''
      const name = `Thư mục hội nghị năm ${reader.scope.row.year}.${ending}`
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': `application/${ending}`,
        'Content-Disposition': fileNamed(name, file),
        'Cache-Control': 'private, no-store',
      })
    },
  )
