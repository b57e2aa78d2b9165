import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { answers } from '../openapi/answers.ts'
import { valid } from '../valid.ts'
import { AcceptInvite, Invite, InviteParams } from './schema.ts'
import { acceptInvite, readInvite } from './service.ts'

export const invites = new Hono<Env>()
  .get('/api/v1/invites/:token', valid('param', InviteParams), answers(200, Invite), async (c) => {
    const { db, clock } = c.var
    return c.json(await readInvite(db, c.req.valid('param').token, clock().toISOString()), 200)
  })
  .post(
    '/api/v1/invites/:token',
    valid('param', InviteParams),
    valid('json', AcceptInvite),
    answers(204),
    async (c) => {
      const { store, clock } = c.var
      await acceptInvite(store, clock, c.req.valid('param').token, c.req.valid('json'))
      return c.body(null, 204)
    },
  )
