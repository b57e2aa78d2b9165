import { Hono } from 'hono'
import { findFeed, findFeedOwner } from '../../db/queries/calendar-feeds.ts'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'
import { etagOf, isKept } from '../http/etag.ts'
import { mutationRequest } from '../http/idempotency.ts'
import { answers } from '../openapi/answers.ts'
import { dayInVietnam } from '../session/actor.ts'
import { hashToken } from '../session/token.ts'
import { valid } from '../valid.ts'
import { listDeadlines } from './deadlines.ts'
import { FeedParams, FeedQuery, FeedState, NewFeed } from './schema.ts'
import { issueFeed, revokeFeed } from './service.ts'
import { writeFeed } from './write.ts'

/** A person's deadlines for other calendars, by a secret address that can be taken back. */
export const calendarFeed = new Hono<Env>()
  .get(
    '/api/v1/calendar/:token',
    valid('param', FeedParams),
    valid('query', FeedQuery),
    answers(200),
    async (c) => {
      const { store, clock, config } = c.var
      const { token } = c.req.valid('param')
      const { language } = c.req.valid('query')
      const deadlines = await store.read(async (db) => {
        const owner = await findFeedOwner(db, hashToken(token))
        if (!owner) throw new AppError('calendar_feed.not_found')
        return listDeadlines(db, owner.id, dayInVietnam(clock()))
      })
      const { publicOrigin } = config
      const body = writeFeed(deadlines, { publicOrigin, language })
      c.header('Cache-Control', 'private, no-cache')
      if (isKept(c, etagOf(body))) return c.body(null, 304)
      c.header('Content-Disposition', 'inline; filename="thi-dua.ics"')
      return c.body(body, 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
    },
  )
  .get('/api/v1/calendar-feed', answers(200, FeedState), async (c) => {
    const feed = await findFeed(c.var.db, c.var.actor.personId)
    return c.json({ createdAt: feed?.createdAt ?? null }, 200)
  })
  .post('/api/v1/calendar-feed', answers(201, NewFeed), async (c) => {
    const { store, config } = c.var
    return c.json(await issueFeed(store, mutationRequest(c), config.publicOrigin), 201)
  })
  .delete('/api/v1/calendar-feed', answers(204), async (c) => {
    await revokeFeed(c.var.store, mutationRequest(c))
    return c.body(null, 204)
  })
