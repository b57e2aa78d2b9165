import { hc } from 'hono/client'
import type { Api } from '../server/app.ts'
import { noteLost, noteReached } from './drafts/online.ts'
import { locale } from './i18n/locale.ts'

export { parseResponse } from 'hono/client'

/** How long an answer may take before the person is told, in milliseconds. */
const patience = 30_000

/**
 * The typed client of the HTTP API. A call resolves only when the server said yes; every refusal, and
 * a line that is down, is thrown as a `ProblemError`.
 *
 * @example
 *   parseResponse(api.seasons.$get())
 */
export const api = hc<Api>('/', { fetch: send }).api.v1

/** One thing that is wrong with a request: `path` as in the body ("joint.0.share"). */
export interface FieldProblem {
  path: string
  code: string
  message: string
}

/** A refusal of the server (RFC 9457), or `network.lost` and `network.slow` when it was not reached. */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly errors: readonly FieldProblem[]
  readonly requestId: string
  /** With `version.mismatch`: the resource as it is now. */
  readonly current: unknown

  constructor(problem: Partial<Omit<ProblemError, 'name'>> & { title?: string }) {
    super(problem.title ?? problem.code ?? '')
    this.status = problem.status ?? 0
    this.code = problem.code ?? 'internal'
    this.errors = problem.errors ?? []
    this.requestId = problem.requestId ?? ''
    this.current = problem.current
  }

  /** Whether trying again later may help: nothing was said about the request itself. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502
  }
}

/** Headers of a change to something versioned: it holds only while the server has that version. */
export function ifMatch(version: number) {
  return { headers: { 'If-Match': `"${version}"` } }
}

/** Headers of a creation: sent twice with one key, it is done once. */
export function once(key: string) {
  return { headers: { 'Idempotency-Key': key } }
}

/** Whether an error is a refusal with this code. */
export function isProblem(error: unknown, code?: string): error is ProblemError {
  return error instanceof ProblemError && (code === undefined || error.code === code)
}

/** `fetch` that speaks the language of the screen and throws what is not a yes. */
export async function send(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Accept-Language', locale())
  const signal = init.signal ?? AbortSignal.timeout(patience)
  const response = await fetch(input, { ...init, headers, signal }).catch(lost)
  // A proxy that answers for a server that is down is no answer of the server.
  if (response.status === 502 || response.status === 504) return lost(undefined)
  noteReached()
  if (response.ok || response.status === 304) return response
  throw problemOf(response.status, await response.text())
}

/** The refusal in a response body; a body that is not a problem document still gives its status. */
export function problemOf(status: number, body: string): ProblemError {
  try {
    return new ProblemError({ ...(JSON.parse(body) as object), status })
  } catch {
    return new ProblemError({ status, code: 'internal' })
  }
}

function lost(reason: unknown): never {
  if (reason instanceof DOMException && reason.name === 'AbortError') throw reason
  const slow = reason instanceof DOMException && reason.name === 'TimeoutError'
  if (!slow) noteLost()
  throw new ProblemError({ code: slow ? 'network.slow' : 'network.lost' })
}
