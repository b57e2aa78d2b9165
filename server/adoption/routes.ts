import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { DraftParams } from '../drafts/schema.ts'
import type { Env } from '../env.ts'
import { languageOf } from '../errors/problem.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { adoptDraft, proposeChange } from './adopt.ts'
import { decideChange } from './decide.ts'
import { assessDraft, type Reader, readChanges } from './read.ts'
import {
  AdoptedSheet,
  AdoptSheet,
  Assessment,
  ChangeParams,
  DecideChange,
  ProposeChange,
  SheetChange,
} from './schema.ts'

export const adoption = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/drafts/:draftId/adoption',
    valid('param', DraftParams),
    answers(200, Assessment),
    async (c) => {
      const { draftId } = c.req.valid('param')
      const { store } = c.var
      return c.json(await store.read((db) => assessDraft(db, readerOf(c), draftId)), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/drafts/:draftId/adoption',
    valid('param', DraftParams),
    valid('json', AdoptSheet),
    answers(200, AdoptedSheet),
    async (c) => {
      const { draftId } = c.req.valid('param')
      return c.json(await adoptDraft(actOf(c), draftId, c.req.valid('json')), 200)
    },
  )
  .get(
    '/api/v1/seasons/:seasonId/sheet-changes',
    valid('param', SeasonParams),
    answers(200, v.array(SheetChange)),
    async (c) => c.json(await c.var.store.read((db) => readChanges(db, readerOf(c))), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/sheet-changes',
    valid('param', SeasonParams),
    valid('json', ProposeChange),
    answers(201, SheetChange),
    async (c) => c.json(await proposeChange(actOf(c), c.req.valid('json')), 201),
  )
  .post(
    '/api/v1/seasons/:seasonId/sheet-changes/:changeId/decision',
    valid('param', ChangeParams),
    valid('json', DecideChange),
    answers(200, SheetChange),
    async (c) => {
      const { changeId } = c.req.valid('param')
      return c.json(await decideChange(actOf(c), changeId, c.req.valid('json')), 200)
    },
  )

function readerOf(c: Context<Env>): Reader {
  return { scope: c.var.season, actor: c.var.actor, language: languageOf(c) }
}
