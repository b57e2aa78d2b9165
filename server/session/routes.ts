import { Hono } from 'hono'
import { deleteSessionById } from '../../db/queries/sessions.ts'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'
import { sourceOf } from '../http/source.ts'
import { answers } from '../openapi/answers.ts'
import { valid } from '../valid.ts'
import { actorOf } from './authenticate.ts'
import { clearToken, setToken } from './cookie.ts'
import { meOf } from './me.ts'
import { DemoAccounts, Me, OpenSessions, SessionParams, SignIn } from './schema.ts'
import { listOpenSessions, startSession } from './sessions.ts'
import { checkCredentials } from './sign-in.ts'

export const session = new Hono<Env>()
  .post('/api/v1/session', valid('json', SignIn), answers(200, Me), async (c) => {
    const { store, clock } = c.var
    const { login, password } = c.req.valid('json')
    const now = clock()
    const person = await checkCredentials(store, { login, password, source: sourceOf(c), now })
    const agent = c.req.header('user-agent') ?? ''
    const started = await startSession(store, { personId: person.id, agent, now })
    setToken(c, started.token)
    return c.json(meOf(await actorOf(store.db, person, { sessionId: started.id, now }), c.var), 200)
  })
  .get('/api/v1/session', answers(200, Me), (c) => c.json(meOf(c.var.actor, c.var), 200))
  .delete('/api/v1/session', answers(204), async (c) => {
    const { store, actor } = c.var
    await store.tx((trx) => deleteSessionById(trx, actor.personId, actor.sessionId))
    clearToken(c)
    return c.body(null, 204)
  })
  .get('/api/v1/sessions', answers(200, OpenSessions), async (c) => {
    const { db, actor, clock } = c.var
    const sessions = await listOpenSessions(db, actor.personId, clock())
    return c.json(
      sessions.map(({ id, createdAt, seenAt, agent }) => ({
        id,
        createdAt,
        seenAt,
        agent,
        current: id === actor.sessionId,
      })),
      200,
    )
  })
  .delete('/api/v1/sessions/:id', valid('param', SessionParams), answers(204), async (c) => {
    const { store, actor } = c.var
    const { id } = c.req.valid('param')
    if (!(await store.tx((trx) => deleteSessionById(trx, actor.personId, id))))
      throw new AppError('session.not_found')
    return c.body(null, 204)
  })
  .get('/api/v1/demo-accounts', answers(200, DemoAccounts), (c) => {
    const { demoAccounts } = c.var.config
    if (demoAccounts.length === 0) throw new AppError('demo.not_found')
    return c.json([...demoAccounts], 200)
  })
