import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { languageOf } from '../errors/problem.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { NewReminder, Reminded, ReminderPreview } from './schema.ts'
import { previewReminder, sendReminder } from './service.ts'

export const reminders = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/reminders',
    valid('param', SeasonParams),
    answers(200, ReminderPreview),
    async (c) => {
      const { store, season: scope, actor, config } = c.var
      const sending = { scope, actor, config, language: languageOf(c) }
      return c.json(await store.read((db) => previewReminder(db, sending)), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/reminders',
    valid('param', SeasonParams),
    valid('json', NewReminder),
    answers(201, Reminded),
    async (c) => c.json(await sendReminder(actOf(c), c.req.valid('json'), c.var.config), 201),
  )
