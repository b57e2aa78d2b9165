import { Hono } from 'hono'
import { findContact } from '../../db/queries/contacts.ts'
import type { Env } from '../env.ts'
import { requireVersion } from '../http/conditional.ts'
import { mutationRequest } from '../http/idempotency.ts'
import { answers } from '../openapi/answers.ts'
import { PersonParams } from '../people/schema.ts'
import { valid } from '../valid.ts'
import { Contact, SetContact } from './schema.ts'
import { setContact } from './service.ts'

export const contact = new Hono<Env>()
  .get('/api/v1/contact', answers(200, Contact), async (c) =>
    c.json(await findContact(c.var.db, c.var.actor.personId), 200),
  )
  .put('/api/v1/contact', valid('json', SetContact), answers(200, Contact), async (c) => {
    const of = { personId: c.var.actor.personId, version: requireVersion(c) }
    return c.json(await setContact(c.var.store, mutationRequest(c), of, c.req.valid('json')), 200)
  })
  .get(
    '/api/v1/admin/people/:personId/contact',
    valid('param', PersonParams),
    answers(200, Contact),
    async (c) => c.json(await findContact(c.var.db, c.req.valid('param').personId), 200),
  )
  .put(
    '/api/v1/admin/people/:personId/contact',
    valid('param', PersonParams),
    valid('json', SetContact),
    answers(200, Contact),
    async (c) => {
      const of = { personId: c.req.valid('param').personId, version: requireVersion(c) }
      return c.json(await setContact(c.var.store, mutationRequest(c), of, c.req.valid('json')), 200)
    },
  )
