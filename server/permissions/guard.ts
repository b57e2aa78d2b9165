import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { findAnswer } from '../../db/idempotency.ts'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'
import { isJson, mostJson, mostSeasonFile, readJson } from '../http/body.ts'
import { requestOf } from '../http/idempotency.ts'
import type { Limiter } from '../http/limit.ts'
import { authenticate } from '../session/authenticate.ts'
import { requireFresh } from '../session/fresh.ts'
import { refusalOf, type Target, wholeSeason } from './can.ts'
import { type Action, matrix, type SeasonAction } from './matrix.ts'
import { owned } from './owners.ts'
import { isSeasonRow, type Row } from './row.ts'
import { loadScope, requireRight } from './scope.ts'

/** Who is asking, in terms of limits: a session, or a network that has none; and what costs more. */
export interface Limits {
  session: Limiter
  anonymous: (c: Context<Env>) => Promise<void>
  /** By session. */
  exports: Limiter
  /** By session. */
  drawn: Limiter
}

/**
 * What stands before every route: session, season, body, right, a password typed lately for grave acts, in
 * this order. A repeated POST that was answered already passes without the right, which its own first run
 * may have closed; `mutate` then gives the old answer and runs nothing.
 */
export function guard(action: Action, limits: Limits): MiddlewareHandler<Env> {
  const row: Row = matrix[action]
  return createMiddleware<Env>(async (c, next) => {
    if (!isSeasonRow(row) && row.to === 'anyone') {
      await limits.anonymous(c)
      await readBody(c)
      return next()
    }
    await signIn(c, limits)
    if (isSeasonRow(row)) await enterSeason(c, action as SeasonAction)
    else {
      if (row.to === 'admin' && !c.var.actor.admin) throw new AppError('right.missing')
      await readBody(c)
    }
    if (row.fresh) requireFresh(c, row.fresh)
    if (row.exports) await limits.exports(c.var.actor.sessionId)
    if (row.drawn) await limits.drawn(c.var.actor.sessionId)
    return next()
  })
}

async function signIn(c: Context<Env>, limits: Limits): Promise<void> {
  const actor = await authenticate(c)
  if (!actor) {
    await limits.anonymous(c)
    throw new AppError('session.missing')
  }
  await limits.session(actor.sessionId)
  c.set('actor', actor)
}

async function enterSeason(c: Context<Env>, action: SeasonAction): Promise<void> {
  const seasonId = c.req.param('seasonId') ?? ''
  c.set('season', await loadScope(c.var.db, c.var.actor, seasonId, action))
  if (c.req.method === 'POST') {
    await readBody(c)
    if (await wasAnswered(c)) return
  }
  requireRight(c.var.season, action, await targetOf(c, seasonId))
  if (c.req.method !== 'POST') await readBody(c)
}

/** Whose thing the address names. What the actor may not even read is not there. */
async function targetOf(c: Context<Env>, seasonId: string): Promise<Target> {
  for (const [name, { find, missing, read }] of Object.entries(owned)) {
    const id = c.req.param(name)
    if (id === undefined) continue
    const { season } = c.var
    const target = await find(c.var.db, seasonId, id, season)
    if (!target || (read && refusalOf(season.grants, read, target, season)))
      throw new AppError(missing)
    return target
  }
  return wholeSeason
}

/** A new season, members and accounts in bulk, a draft of a sheet, a document, what is recorded from a report or a form. */
const carriesSeasonFile =
  /^\/api\/v1\/(admin\/seasons(\/[^/]+\/roster-imports)?|seasons\/[^/]+\/((drafts|documents)(\/[^/]+)?|imports|members\/[^/]+\/form-imports))$/

async function readBody(c: Context<Env>): Promise<void> {
  const most = carriesSeasonFile.test(c.req.path) ? mostSeasonFile : mostJson
  const bytes = isJson(c) ? await readJson(c, most) : new Uint8Array()
  if (c.req.method === 'POST' && c.var.actor) c.set('request', requestOf(c, bytes))
}

async function wasAnswered(c: Context<Env>): Promise<boolean> {
  const { request, actor, db } = c.var
  if (!request) return false
  return (await findAnswer(db, { ...request, actorId: actor.personId })) !== undefined
}
