import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import * as v from 'valibot'
import type { MutationContext } from '../../db/mutate.ts'
import { Uuid } from '../../scoring/model/values.ts'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'

/**
 * What makes a POST safe to send again: its key, and a digest of what it asked for.
 *
 * @throws AppError `idempotency.missing`
 */
export function requestOf(
  c: Context<Env>,
  body: Uint8Array,
): NonNullable<Env['Variables']['request']> {
  const key = c.req.header('idempotency-key') ?? ''
  if (!v.is(Uuid, key)) throw new AppError('idempotency.missing')
  const hash = createHash('sha256').update(body).digest('hex')
  return { route: `${c.req.method} ${c.req.path}`, key: key.toLowerCase(), hash }
}

/** What `mutate` needs of a request before the chain is known. */
export type MutationRequest = Omit<MutationContext, 'clusterId'>

export function mutationRequest(c: Context<Env>): MutationRequest {
  const { clock, actor, request } = c.var
  return { clock, actorId: actor.personId, request }
}

/** What `mutate` needs of a request, for the chain of `clusterId`. */
export function mutation(c: Context<Env>, clusterId: string): MutationContext {
  return { ...mutationRequest(c), clusterId }
}
