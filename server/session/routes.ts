import { type Context, Hono } from 'hono'
import { deleteSessionById } from '../../db/queries/sessions.ts'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'
import { sourceOf } from '../http/source.ts'
import { answers } from '../openapi/answers.ts'
import { valid } from '../valid.ts'
import { actorOf } from './authenticate.ts'
import { clearToken, readToken, setDevice, setToken } from './cookie.ts'
import { rememberDevice } from './devices.ts'
import { meOf } from './me.ts'
import { Confirmation, DemoAccounts, Me, OpenSessions, SessionParams, SignIn } from './schema.ts'
import { confirmSession, listOpenSessions, startSession } from './sessions.ts'
import { checkCredentials } from './sign-in.ts'

export const session = new Hono<Env>()
  .post('/api/v1/session', valid('json', SignIn), answers(200, Me), async (c) => {
    const { store, clock } = c.var
    const now = clock()
    const person = await checkCredentials(store, { ...c.req.valid('json'), ...placeOf(c), now })
    const agent = c.req.header('user-agent') ?? ''
    const {
      id: sessionId,
      token,
      confirmedAt,
    } = await startSession(store, {
      personId: person.id,
      agent,
      now,
    })
    setToken(c, token)
    const used = readToken(c, 'device')
    setDevice(c, await rememberDevice(store, { personId: person.id, used, now }))
    const actor = await actorOf(store.db, person, { sessionId, confirmedAt, now })
    return c.json(meOf(actor, c.var), 200)
  })
  .post('/api/v1/session/confirmation', valid('json', Confirmation), answers(204), async (c) => {
    const { store, actor, clock } = c.var
    const { personId, sessionId, login } = actor
    const now = clock()
    await checkCredentials(store, { login, ...c.req.valid('json'), ...placeOf(c), now })
    const token = await confirmSession(store, { personId, sessionId, now })
    if (token === undefined) throw new AppError('session.missing')
    setToken(c, token)
    return c.body(null, 204)
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

/** Where somebody signs in: the network, and the browser if it is known. */
function placeOf(c: Context<Env>) {
  return { source: sourceOf(c), device: readToken(c, 'device') }
}
