import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { makeDraw } from './draw.ts'
import { readBoard, readCheck } from './read.ts'
import { saveItem } from './save-item.ts'
import {
  CheckBoard,
  CheckDetail,
  CheckDraw,
  CheckItem,
  CheckItemParams,
  CheckParams,
  NewDraw,
  SaveItem,
} from './schema.ts'
import { sendCheck } from './send.ts'

export const checks = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/checks',
    valid('param', SeasonParams),
    answers(200, CheckBoard),
    async (c) => c.json(await c.var.store.read((db) => readBoard(db, c.var.season)), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/check-draws',
    valid('param', SeasonParams),
    valid('json', NewDraw),
    answers(201, CheckDraw),
    async (c) => c.json(await makeDraw(actOf(c), c.req.valid('json')), 201),
  )
  .get(
    '/api/v1/seasons/:seasonId/checks/:checkId',
    valid('param', CheckParams),
    answers(200, CheckDetail),
    async (c) => {
      const { checkId } = c.req.valid('param')
      const detail = await c.var.store.read((db) => readCheck(db, c.var.season, checkId))
      return c.json(detail, 200)
    },
  )
  .put(
    '/api/v1/seasons/:seasonId/checks/:checkId/items/:criterion',
    valid('param', CheckItemParams),
    valid('json', SaveItem),
    answers(200, CheckItem),
    async (c) => {
      const { checkId, criterion } = c.req.valid('param')
      const version = requireVersion(c)
      const input = c.req.valid('json')
      return c.json(await saveItem(actOf(c), { checkId, criterion }, version, input), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/checks/:checkId/sending',
    valid('param', CheckParams),
    answers(200, CheckDetail),
    async (c) => c.json(await sendCheck(actOf(c), c.req.valid('param').checkId), 200),
  )
