import type { Context } from 'hono'
import { type Change, mutate } from '../../db/mutate.ts'
import type { Clock, Store, Trx } from '../../db/store.ts'
import type { Env, Variables } from '../env.ts'
import { languageOf } from '../errors/problem.ts'
import type { Language } from '../errors/schema.ts'
import type { Target } from '../permissions/can.ts'
import type { SeasonAction } from '../permissions/matrix.ts'
import { authorise, type SeasonScope } from '../permissions/scope.ts'
import type { Actor } from '../session/actor.ts'

/** Who does something in which season, and how: what every service that writes takes first. */
export interface Act {
  store: Store
  clock: Clock
  actor: Actor
  /** The season as it was when the request came; looked up again inside the transaction. */
  season: SeasonScope
  /** For refusals whose sentence names days or figures. */
  language: Language
  request: Variables['request']
}

export function actOf(c: Context<Env>): Act {
  const { store, clock, actor, season, request } = c.var
  return { store, clock, actor, season, request, language: languageOf(c) }
}

/** What a use case may see while it runs: the season as it stands in this transaction, and the time of the act. */
export interface Moment {
  scope: SeasonScope
  now: string
}

/**
 * Runs a use case in its one transaction: the right and the phase are checked in it, and its event goes
 * into the chain of the season's cluster.
 *
 * @throws AppError As the matrix refuses, before `work` runs.
 */
export function inSeason<Answer>(
  { store, clock, actor, season, request }: Act,
  action: SeasonAction,
  target: Target,
  work: (trx: Trx, moment: Moment) => Promise<Change<Answer>>,
): Promise<Answer> {
  const { id: seasonId, clusterId } = season.row
  const context = { clock, actorId: actor.personId, clusterId, request }
  return mutate(store, context, async (trx, now) => {
    const scope = await authorise(trx, actor, action, seasonId, target)
    const { answer, event } = await work(trx, { scope, now })
    return { answer, event: event && { seasonId, ...event } }
  })
}
