import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'

/** How long a typed password stands for the person at the keyboard: whoever finds the seat empty gets no further. */
const freshMinutes = 5

/**
 * Asks for a password that was typed lately, at signing in or again since.
 *
 * @param when `true` for every request; else the fields that make the body's act a grave one.
 * @throws AppError `session.stale`
 */
export function requireFresh(c: Context<Env>, when: true | Readonly<Record<string, string>>): void {
  if (when !== true && !says(c.var.body, when)) return
  const { actor, clock } = c.var
  const age = clock().getTime() - Date.parse(actor.confirmedAt)
  // A time to come is no proof: the clock was set back since.
  if (Math.abs(age) > freshMinutes * 60_000) throw new AppError('session.stale')
}

function says(body: unknown, fields: Readonly<Record<string, string>>): boolean {
  const values: Partial<Record<string, unknown>> = { ...(body as object | null | undefined) }
  return Object.entries(fields).every(([name, value]) => values[name] === value)
}
