import type { Context } from 'hono'
import { type Failure, failureOf } from '../../db/failure.ts'
import { KeyReusedError } from '../../db/idempotency.ts'
import type { Env } from '../env.ts'
import { AppError, type Extra } from './app-error.ts'
import type { ErrorEntry } from './entry.ts'
import { type ErrorCode, errors, errorText, type Language, type Problem } from './schema.ts'

/** Vietnamese, unless the reader prefers English to it. */
export function languageOf(c: Context): Language {
  const wanted = c.req.header('accept-language') ?? ''
  const first = wanted.match(/\b(vi|en)\b/i)?.[1]
  return first?.toLowerCase() === 'en' ? 'en' : 'vi'
}

/** Answers a refusal as `application/problem+json`, in the reader's language. */
export function problem(c: Context<Env>, code: ErrorCode, extra: Extra = {}): Response {
  const language = languageOf(c)
  const { status }: ErrorEntry = errors[code]
  const body: Problem = {
    type: 'about:blank',
    title: errorText(code, language),
    status,
    code,
    requestId: c.var.requestId,
    ...(extra.errors && {
      errors: extra.errors.map(({ path, code, message }) => ({
        path,
        code,
        message: message ?? errorText(code, language),
      })),
    }),
    ...('current' in extra && { current: extra.current }),
  }
  if (extra.retryAfter) c.header('Retry-After', String(extra.retryAfter))
  c.set('refusal', code)
  return c.body(JSON.stringify(body), status as 400, {
    'Content-Type': 'application/problem+json; charset=UTF-8',
  })
}

const failures: Partial<Record<Failure, ErrorCode>> = {
  busy: 'request.busy',
  lost_race: 'request.busy',
  full: 'storage.full',
  season_locked: 'phase.closed',
}

/** The last resort: refusals as they are, a busy or full store as such, all else a bug and a 500. */
export function answerError(error: Error, c: Context<Env>): Response {
  if (error instanceof AppError) return problem(c, error.code, error.extra)
  if (error instanceof KeyReusedError) return problem(c, 'idempotency.other_body')
  const failure = failureOf(error)
  if (failure === 'broken') c.var.abandon?.(error)
  const code = failure && failures[failure]
  if (code) return problem(c, code, { retryAfter: 2 })
  c.var.log.error({ requestId: c.var.requestId, err: error }, 'unexpected error')
  return problem(c, 'internal')
}
