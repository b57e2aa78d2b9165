import { Hono } from 'hono'
import { AdminSeasonParams } from '../admin/schema.ts'
import type { Env } from '../env.ts'
import { languageOf } from '../errors/problem.ts'
import { readBytes } from '../http/body.ts'
import { fileNamed } from '../http/file-name.ts'
import { mutationRequest } from '../http/idempotency.ts'
import { answers } from '../openapi/answers.ts'
import { valid } from '../valid.ts'
import { inviteAll } from './invite.ts'
import {
  Invitations,
  mostRosterBytes,
  NewInvitations,
  NewRoster,
  RosterAnswer,
  RosterReading,
} from './schema.ts'
import { importRoster, readRoster, writeRoster } from './service.ts'

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Members and accounts of a season in bulk, by an Excel form. */
export const roster = new Hono<Env>()
  .get(
    '/api/v1/admin/seasons/:seasonId/roster-form',
    valid('param', AdminSeasonParams),
    answers(200),
    async (c) => {
      const { seasonId } = c.req.valid('param')
      const { bytes, year } = await writeRoster(c.var.store, seasonId, languageOf(c))
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': excel,
        'content-disposition': fileNamed(`don-vi-tai-khoan-${year}.xlsx`, 'don-vi-tai-khoan'),
        'cache-control': 'private, no-store',
      })
    },
  )
  .put(
    '/api/v1/admin/seasons/:seasonId/roster-reading',
    valid('param', AdminSeasonParams),
    answers(200, RosterReading),
    async (c) => {
      const { seasonId } = c.req.valid('param')
      const bytes = await readBytes(c, mostRosterBytes)
      return c.json(await readRoster(c.var.store, seasonId, languageOf(c), bytes), 200)
    },
  )
  .post(
    '/api/v1/admin/seasons/:seasonId/roster-imports',
    valid('param', AdminSeasonParams),
    valid('json', NewRoster),
    answers(201, RosterAnswer),
    async (c) => {
      const { seasonId } = c.req.valid('param')
      const input = c.req.valid('json')
      return c.json(await importRoster(c.var.store, mutationRequest(c), seasonId, input), 201)
    },
  )
  .post(
    '/api/v1/admin/seasons/:seasonId/roster-invitations',
    valid('param', AdminSeasonParams),
    valid('json', NewInvitations),
    answers(201, Invitations),
    async (c) => {
      const { store, config } = c.var
      const place = { seasonId: c.req.valid('param').seasonId, publicOrigin: config.publicOrigin }
      return c.json(await inviteAll(store, mutationRequest(c), place, c.req.valid('json')), 201)
    },
  )
