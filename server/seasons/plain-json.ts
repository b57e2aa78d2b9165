import type { Context, TypedResponse } from 'hono'
import type { Env } from '../env.ts'

/**
 * `c.json` for what holds a sheet: the client's own type for parsed JSON gives up inside a tree, and what
 * is sent here is plain JSON already.
 */
export function plainJson<T extends object>(
  c: Context<Env>,
  value: T,
): Response & TypedResponse<T, 200, 'json'> {
  return c.json(value, 200) as unknown as Response & TypedResponse<T, 200, 'json'>
}
