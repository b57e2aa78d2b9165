import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'
import { type Caller, origin } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { allRoutes, isOpen } from '../support/routes.ts'
import { season } from './acts.ts'
import { stateOf } from './state-of.ts'

const people = '/api/v1/admin/people'
const json = { 'content-type': 'application/json' }
const here = { 'sec-fetch-site': 'same-origin' }
const writes = allRoutes().filter(({ method }) => method !== 'GET')

describe.each(engines)('attacks on %s', (engine) => {
  let it: TestApp
  let admin: Caller
  let before: string
  beforeAll(async () => {
    it = await createTestApp(engine)
    admin = await it.as('admin')
    before = await stateOf(it)
  })
  afterAll(async () => {
    expect(await stateOf(it)).toBe(before) // nothing that was refused has left a trace
    await it.close()
  })

  const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) =>
    admin.raw(people, {
      method: 'POST',
      headers: { ...here, 'idempotency-key': crypto.randomUUID(), ...headers },
      body,
    })

  test.each(allRoutes().filter((route) => !isOpen(route)))(
    'AU01: $method $pattern needs a session',
    async ({ method, path }) => {
      const response = await it.anonymous.raw(path, { method, headers: here })
      expect(response.status).toBe(401)
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=UTF-8')
      expect(await codeOf(response)).toBe('session.missing')
    },
  )

  test.each(writes)('CS01: $method $pattern from another site', async ({ method, path }) => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin, 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      {},
    ]
    for (const headers of foreign) {
      const response = await admin.raw(path, {
        method,
        headers: { ...json, ...headers },
        body: '{}',
      })
      expect([response.status, await codeOf(response)]).toEqual([403, 'request.cross_site'])
    }
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/jsonp',
  ])('CS02: JSON that calls itself %s', async (type) => {
    const response = await post('{"login":"moi","name":"Mới"}', { 'content-type': type })
    expect([response.status, await codeOf(response)]).toEqual([415, 'request.unsupported_type'])
  })

  test('a page of this site may write by its Origin alone', async () => {
    const response = await admin.raw(people, {
      method: 'POST',
      headers: { ...json, origin },
      body: '{}',
    })
    expect([response.status, await codeOf(response)]).toEqual([422, 'idempotency.missing'])
  })

  test.each(writes)('CS05: no GET does what $method $pattern does', async ({ method, path }) => {
    const override = { 'x-http-method-override': method, 'x-http-method': method }
    for (const name of [path, `${path}?_method=${method}`, `${path}/${method.toLowerCase()}`])
      await admin.raw(name, { headers: override })
    expect(await stateOf(it)).toBe(before)
  })

  test.each([
    ['an answer', '/livez', {}, 200],
    ['nothing there', '/api/v1/nothing', {}, 404],
    ['no session', '/api/v1/sessions', {}, 401],
    ['another host', '/livez', { headers: { host: 'evil.example' } }, 421],
    [
      'a form',
      people,
      { method: 'POST', headers: { ...here, 'content-type': 'text/plain' }, body: 'x' },
      415,
    ],
  ])('CS09: the headers of %s', async (_, path, init, status) => {
    const response = await it.anonymous.raw(path, init)
    expect(response.status).toBe(status)
    expectSafeHeaders(response)
  })

  test('CS09: the headers of a body too long, and of a failure', async () => {
    const long = await post(`"${'x'.repeat(64 * 1024)}"`)
    expect(long.status).toBe(413)
    expectSafeHeaders(long)
    const broken = await createTestApp('sqlite')
    await broken.store.db.schema.dropTable('loginAttempt').execute()
    const failed = await broken.anonymous.post('/api/v1/session', { login: 'a', password: 'b' })
    expect(failed.status).toBe(500)
    expectSafeHeaders(failed)
    expect(await failed.text()).not.toMatch(/sqlite|login_attempt|\/server\//i)
    await broken.close()
  })

  test.each(['TRACE', 'CONNECT', 'PROPFIND', 'get', 'X'.repeat(200)])(
    'HT03: method %s',
    async (method) => {
      // Request refuses some of these itself; the app must not answer them either.
      const request = new Request(`${origin}/api/v1/session`, { headers: { 'x-canary': 'echo' } })
      const odd = new Proxy(request, {
        get: (target, key) => (key === 'method' ? method : Reflect.get(target, key, target)),
      })
      const response = await it.app.fetch(odd)
      expect([401, 403, 404]).toContain(response.status)
      expect(await response.text()).not.toContain('echo')
    },
  )

  test('HT07: an address beyond any of ours', async () => {
    const parameters = Array.from({ length: 1000 }, (_, n) => `p${n}=1`).join('&')
    for (const query of ['x'.repeat(16_000), parameters, `a${'[b]'.repeat(2000)}`])
      expect((await admin.get(`/api/v1/session?${query}`)).status).toBe(414)
  })

  test.each(['gzip', 'br', 'zstd'])('HT11: a body packed with %s', async (encoding) => {
    const response = await post('{}', { ...json, 'content-encoding': encoding })
    expect([response.status, await codeOf(response)]).toEqual([415, 'request.unsupported_type'])
  })

  test.each([
    '/api%2Fv1%2Fadmin%2Fpeople',
    '//api/v1/admin/people',
    '/api/v1/./admin/people',
    '/api\\v1\\admin\\people',
    '/API/v1/admin/people',
    '/api/v1/admin/people/',
    '/api/v1/admin%252Fpeople',
    '/api/v1/seasons/../admin/people',
  ])('AZ23: %s is no way around the check', async (path) => {
    const response = await it.anonymous.raw(path)
    expect([400, 401, 404]).toContain(response.status)
  })

  test.each([
    ['GET', '/api/v1/seasons/%00'],
    ['GET', `${season}/activities/%00`],
    ['GET', `${season}/evidence/%00`],
    ['PUT', `${season}/members/ha-tinh/verified/I%00`],
    ['DELETE', `${season}/award-decisions/%00`],
  ])('XI11: a NUL in %s %s reaches no database', async (method, path) => {
    const lead = await it.as('khanh-hoa')
    const answer = await lead.raw(path, { method, headers: here })
    expect([answer.status, await codeOf(answer)]).toEqual([404, 'request.not_found'])
  })

  test.each(['evil.example', 'localhost:9', 'localhost.evil.example:4100'])(
    'the host %s is not ours',
    async (host) => {
      const named = await it.anonymous.raw('/livez', { headers: { host } })
      const addressed = await it.app.request(`http://${host}/livez`)
      for (const response of [named, addressed])
        expect([response.status, await codeOf(response)]).toEqual([421, 'request.unknown_host'])
    },
  )
})

function expectSafeHeaders({ headers }: Response): void {
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cache-control': 'no-store',
  })
}
