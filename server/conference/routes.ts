import { Hono } from 'hono'
import * as v from 'valibot'
import { listDecisions } from '../../db/queries/award-decisions.ts'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { readSeasonFile } from '../seasons/file.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { workerPool } from '../workers/pool.ts'
import { remember } from '../workers/remember.ts'
import type { AgendaInput } from './agenda-worker.ts'
import { confirmConference } from './confirm.ts'
import { readConference } from './read.ts'
import { AgendaItem, Conference, ConfirmConference, SetConference } from './schema.ts'
import { setConference } from './set.ts'

const agenda = remember(
  workerPool<AgendaInput, AgendaItem[]>(new URL('./agenda-worker.ts', import.meta.url)),
)

export const conference = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/conference',
    valid('param', SeasonParams),
    answers(200, Conference),
    async (c) => {
      const { store, season: scope, actor } = c.var
      const reader = { scope, personId: actor.personId }
      return c.json(await store.read((db) => readConference(db, reader)), 200)
    },
  )
  .put(
    '/api/v1/seasons/:seasonId/conference',
    valid('param', SeasonParams),
    valid('json', SetConference),
    answers(200, Conference),
    async (c) => c.json(await setConference(actOf(c), requireVersion(c), c.req.valid('json')), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/conference/confirmation',
    valid('param', SeasonParams),
    valid('json', ConfirmConference),
    answers(200, Conference),
    async (c) => c.json(await confirmConference(actOf(c), c.req.valid('json')), 200),
  )
  .get(
    '/api/v1/seasons/:seasonId/agenda',
    valid('param', SeasonParams),
    answers(200, v.array(AgendaItem)),
    async (c) => {
      const { store, season } = c.var
      const input = await store.read(async (db) => ({
        file: await readSeasonFile(db, season),
        decisions: await listDecisions(db, season.row.id),
      }))
      return c.json(await agenda(input), 200)
    },
  )
