import { Hono } from 'hono'
import { listPeople } from '../../db/queries/people.ts'
import type { Env } from '../env.ts'
import { mutationRequest } from '../http/idempotency.ts'
import { answers } from '../openapi/answers.ts'
import { valid } from '../valid.ts'
import { InviteLink, NewPerson, People, Person, PersonParams } from './schema.ts'
import { addPerson, disablePerson, invitePerson, personOf } from './service.ts'

export const people = new Hono<Env>()
  .get('/api/v1/admin/people', answers(200, People), async (c) => {
    const rows = await listPeople(c.var.db)
    return c.json(rows.map(personOf), 200)
  })
  .post('/api/v1/admin/people', valid('json', NewPerson), answers(201, Person), async (c) =>
    c.json(await addPerson(c.var.store, mutationRequest(c), c.req.valid('json')), 201),
  )
  .post(
    '/api/v1/admin/people/:personId/invite',
    valid('param', PersonParams),
    answers(201, InviteLink),
    async (c) => {
      const { store, config } = c.var
      const { personId } = c.req.valid('param')
      const { publicOrigin } = config
      return c.json(await invitePerson(store, mutationRequest(c), { personId, publicOrigin }), 201)
    },
  )
  .post(
    '/api/v1/admin/people/:personId/disable',
    valid('param', PersonParams),
    answers(200, Person),
    async (c) =>
      c.json(
        await disablePerson(c.var.store, mutationRequest(c), c.req.valid('param').personId),
        200,
      ),
  )
