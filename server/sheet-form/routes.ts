import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { languageOf } from '../errors/problem.ts'
import { readBytes } from '../http/body.ts'
import { fileNamed } from '../http/file-name.ts'
import { MemberParams } from '../members/schema.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { valid } from '../valid.ts'
import { FormImportAnswer, FormReading, mostFormBytes, NewFormImport } from './schema.ts'
import { importForm, readForm, writeForm } from './service.ts'

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const sheetForm = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/members/:memberId/form',
    valid('param', MemberParams),
    answers(200),
    async (c) => {
      const { memberId } = c.req.valid('param')
      const { store, season } = c.var
      const whose = { memberId, language: languageOf(c) }
      const bytes = await writeForm((work) => store.read(work), season, whose)
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': excel,
        'content-disposition': fileNamed(`tu-cham-${season.row.year}-${memberId}.xlsx`, 'tu-cham'),
        'cache-control': 'private, no-store',
      })
    },
  )
  .put(
    '/api/v1/seasons/:seasonId/members/:memberId/form-reading',
    valid('param', MemberParams),
    answers(200, FormReading),
    async (c) => {
      const { memberId } = c.req.valid('param')
      const { store, season } = c.var
      const bytes = await readBytes(c, mostFormBytes)
      const whose = { memberId, language: languageOf(c) }
      return c.json(await readForm((work) => store.read(work), season, whose, bytes), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/members/:memberId/form-imports',
    valid('param', MemberParams),
    valid('json', NewFormImport),
    answers(201, FormImportAnswer),
    async (c) => {
      const { memberId } = c.req.valid('param')
      return c.json(await importForm(actOf(c), memberId, c.req.valid('json')), 201)
    },
  )
