import type { Context } from 'hono'
import type { Env } from '../env.ts'
import type { Reader } from './build.ts'

/** Who asks for papers, in the season of the address. */
export function readerOf(c: Context<Env>): Reader {
  const { season, actor, clock, config } = c.var
  const { publicOrigin } = config
  return { scope: season, personId: actor.personId, now: clock(), publicOrigin }
}
