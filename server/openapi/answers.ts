import type { MiddlewareHandler } from 'hono'
import type * as v from 'valibot'
import type { Env } from '../env.ts'

/** What a route answers when all goes well; without a schema: an empty body, or a file. */
interface Answer {
  status: 200 | 201 | 204
  schema: v.GenericSchema | undefined
}
const described = new WeakMap<object, Answer>()

/** What `answers` said of a handler; `undefined` for any other handler. */
export function answerOf(handler: object): Answer | undefined {
  return described.get(handler)
}

/** Says, for the API's description, what a route answers. It checks nothing: the handler's type does. */
export function answers(
  status: Answer['status'],
  schema?: v.GenericSchema,
): MiddlewareHandler<Env> {
  const handler: MiddlewareHandler<Env> = (_c, next) => next()
  described.set(handler, { status, schema })
  return handler
}
