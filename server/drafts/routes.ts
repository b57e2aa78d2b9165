import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { listDrafts, readDraft } from './read.ts'
import { Draft, DraftParams, DraftRow, NewDraft, SaveDraft } from './schema.ts'
import { createDraft, deleteDraft, saveDraft } from './write.ts'

/** The drafts belong to the cluster; the season of the address is the one through which somebody works on them. */
export const drafts = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/drafts',
    valid('param', SeasonParams),
    answers(200, v.array(DraftRow)),
    async (c) => c.json(await listDrafts(c.var.db, c.var.season.row.clusterId), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/drafts',
    valid('param', SeasonParams),
    valid('json', NewDraft),
    answers(201, Draft),
    async (c) => c.json(await createDraft(actOf(c), c.req.valid('json')), 201),
  )
  .get(
    '/api/v1/seasons/:seasonId/drafts/:draftId',
    valid('param', DraftParams),
    answers(200, Draft),
    async (c) => {
      const { draftId } = c.req.valid('param')
      return c.json(await readDraft(c.var.db, c.var.season.row.clusterId, draftId), 200)
    },
  )
  .put(
    '/api/v1/seasons/:seasonId/drafts/:draftId',
    valid('param', DraftParams),
    valid('json', SaveDraft),
    answers(200, Draft),
    async (c) => {
      const { draftId } = c.req.valid('param')
      const version = requireVersion(c)
      return c.json(await saveDraft(actOf(c), draftId, version, c.req.valid('json')), 200)
    },
  )
  .delete(
    '/api/v1/seasons/:seasonId/drafts/:draftId',
    valid('param', DraftParams),
    answers(204),
    async (c) => {
      const { draftId } = c.req.valid('param')
      await deleteDraft(actOf(c), draftId, requireVersion(c))
      return c.body(null, 204)
    },
  )
