import type { Hono } from 'hono'
import type { Env } from '../../server/env.ts'

export const origin = 'http://localhost:4100'
type Headers = Record<string, string>

/** Calls the app as this site's own pages do: same origin, JSON, a new key for every POST. */
export interface Caller {
  get(path: string, headers?: Headers): Promise<Response>
  post(path: string, body?: unknown, headers?: Headers): Promise<Response>
  /** @param version What `If-Match` says; left out when undefined. */
  put(path: string, body: unknown, version?: number): Promise<Response>
  patch(path: string, body: unknown, version?: number): Promise<Response>
  delete(path: string, body?: unknown, version?: number): Promise<Response>
  /** As given, with nothing but the cookie added. */
  raw(path: string, init?: RequestInit): Promise<Response>
}

export function createCaller(app: Hono<Env>, cookie: string | undefined): Caller {
  const raw = async (path: string, { headers, ...init }: RequestInit = {}) =>
    app.request(`${origin}${path}`, {
      ...init,
      headers: { ...(cookie !== undefined && { cookie }), ...(headers as Headers) },
    })
  const send = (method: string, path: string, body: unknown, headers: Headers) =>
    raw(path, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const match = (version?: number): Headers =>
    version === undefined ? {} : { 'if-match': `"${version}"` }
  return {
    raw,
    get: (path, headers = {}) => raw(path, { headers }),
    post: (path, body, headers = {}) =>
      send('POST', path, body, { 'idempotency-key': crypto.randomUUID(), ...headers }),
    put: (path, body, version) => send('PUT', path, body, match(version)),
    patch: (path, body, version) => send('PATCH', path, body, match(version)),
    delete: (path, body, version) => send('DELETE', path, body, match(version)),
  }
}
