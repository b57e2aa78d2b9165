import { hc } from 'hono/client'
import type { Api } from '../server/app.ts'
import { actingHeader } from './acting.ts'
import { askPassword } from './confirmation.ts'
import { noteLost, noteReached } from './drafts/online.ts'
import { locale } from './i18n/locale.ts'
import { ProblemError, problemOf } from './problem.ts'

export { parseResponse } from 'hono/client'
export { type FieldProblem, isProblem, ProblemError, problemOf } from './problem.ts'

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

/** Headers of a change to something versioned: it holds only while the server has that version. */
export function ifMatch(version: number) {
  return { headers: { 'If-Match': `"${version}"` } }
}

/** Headers of a creation: sent twice with one key, it is done once. */
export function once(key: string) {
  return { headers: { 'Idempotency-Key': key } }
}

/**
 * `fetch` that speaks the language of the screen and throws what is not a yes. Where the password is needed
 * once more it is asked for, and the same request sent again: the first was refused before it did anything.
 */
export async function send(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Accept-Language', locale())
  const address = input instanceof Request ? input.url : String(input)
  for (const [name, value] of Object.entries(actingHeader(address))) headers.set(name, value)
  const signal = init.signal ?? AbortSignal.timeout(patience)
  const response = await fetch(input, { ...init, headers, signal }).catch(lost)
  // A proxy that answers for a server that is down is no answer of the server.
  if (response.status === 502 || response.status === 504) return lost(undefined)
  noteReached()
  if (response.ok || response.status === 304) return response
  const problem = problemOf(response.status, await response.text())
  if (problem.code === 'session.stale' && (await askPassword())) return send(input, init)
  throw problem
}

function lost(reason: unknown): never {
  if (reason instanceof DOMException && reason.name === 'AbortError') throw reason
  const slow = reason instanceof DOMException && reason.name === 'TimeoutError'
  if (!slow) noteLost()
  throw new ProblemError({ code: slow ? 'network.slow' : 'network.lost' })
}
