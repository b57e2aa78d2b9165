import type { Context, MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { Env } from './env.ts'
import { AppError } from './errors/app-error.ts'
import { isErrorCode } from './errors/schema.ts'

export type Part = 'param' | 'query' | 'json'
type Valid<P extends Part, S extends v.GenericSchema> = {
  in: { [K in P]: v.InferInput<S> }
  out: { [K in P]: v.InferOutput<S> }
}

/** What a route takes, kept beside its handler for the API's description. */
interface Taken {
  part: Part
  schema: v.GenericSchema
}
const taken = new WeakMap<object, Taken>()

/** What the handler of a route checks; `undefined` for any other handler. */
export function takenBy(handler: object): Taken | undefined {
  return taken.get(handler)
}

/**
 * Checks one part of a request against its schema; the handler reads the result by `c.req.valid(part)`.
 *
 * @throws AppError (when called) `request.invalid` with a code for each field; `request.not_found` for an
 *   address whose ids cannot be ids; `request.unsupported_type` where a JSON body is missing.
 */
export function valid<const P extends Part, S extends v.GenericSchema>(
  part: P,
  schema: S,
): MiddlewareHandler<Env, string, Valid<P, S>> {
  const handler: MiddlewareHandler<Env, string, Valid<P, S>> = async (c, next) => {
    const result = v.safeParse(schema, read(c, part))
    if (!result.success && part === 'param') throw new AppError('request.not_found')
    if (!result.success)
      throw new AppError('request.invalid', { errors: result.issues.map(fieldError) })
    c.req.addValidatedData(part, result.output as object)
    await next()
  }
  taken.set(handler, { part, schema })
  return handler
}

function read(c: Context<Env>, part: Part): unknown {
  if (part === 'param') return c.req.param()
  if (part === 'query') return queryOf(c)
  if (c.var.body === undefined) throw new AppError('request.unsupported_type')
  return c.var.body
}

/** A parameter given twice is a list, which no schema of ours takes. */
function queryOf(c: Context<Env>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  )
}

/** The messages of our schemas are codes; Valibot's own, where none was given, become one here. */
export function fieldError(issue: v.BaseIssue<unknown>): { path: string; code: string } {
  return { path: v.getDotPath(issue) ?? '', code: codeOf(issue) }
}

function codeOf({ message, type, expected, received }: v.BaseIssue<unknown>): string {
  if (isErrorCode(message)) return message
  if (expected === 'never') return 'field.unknown'
  if (received === 'undefined') return 'field.missing'
  return type === 'picklist' ? 'choice.unknown' : 'field.wrong'
}
