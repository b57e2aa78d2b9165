import type { HttpBindings } from '@hono/node-server'
import type { Logger } from 'pino'
import type { Clock, Db, Store } from '../db/store.ts'
import type { Config } from './config.ts'
import type { ErrorCode } from './errors/schema.ts'
import type { SeasonScope } from './permissions/scope.ts'
import type { Actor } from './session/actor.ts'

/** What the app is made of; tests hand in their own. */
export interface Deps {
  store: Store
  clock: Clock
  config: Config
  log: Logger
  /** Aborted when the server begins to close down. */
  closing: AbortSignal
  /** Ends the process at once: the disk failed in a way after which nothing it says can be believed. */
  abandon?: (error: Error) => void
}

/** What `c.var` holds. What a route's row in the matrix does not provide is not there (see each line). */
export interface Variables extends Deps {
  /** `store.db`, for single reads. */
  db: Db
  requestId: string
  /** Why the request was refused, for the log. */
  refusal: ErrorCode | undefined
  /** Who asks: on every route that is not open to anyone. */
  actor: Actor
  /** The season of the address, with the actor's part in it: on routes below `/seasons/:seasonId`. */
  season: SeasonScope
  /** The JSON body as read; `undefined` when there was none. */
  body: unknown
  /** What makes a POST safe to repeat, for `mutate`: on POST by somebody signed in. */
  request: { route: string; key: string; hash: string } | undefined
}

export interface Env {
  /** Node's own request; absent where a test calls the app without a socket. */
  Bindings: Partial<HttpBindings>
  Variables: Variables
}
