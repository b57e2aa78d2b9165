import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startSession } from '../../server/session/sessions.ts'
import { hashToken } from '../../server/session/token.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { type Caller, createCaller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf, password, seasonId } from '../support/small-season.ts'

const path = '/api/v1/session'
type Sessions = { id: string; current: boolean }[]

describe.each(engines)('sessions on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
  })
  afterEach(() => it.close())

  const signIn = (login: string, secret = password, caller: Caller = it.anonymous) =>
    caller.post(path, { login, password: secret })
  const cookieOf = (response: Response) =>
    response.headers.get('set-cookie')?.split(';')[0] ?? 'no cookie'
  const withCookieOf = (response: Response) => createCaller(it.app, cookieOf(response))
  const codeOf = async (response: Response) => [
    response.status,
    ((await response.json()) as { code: string }).code,
  ]

  test('signing in tells who one is; scripts and other sites do not get the cookie', async () => {
    const response = await signIn(' Quang-Binh ')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      person: {
        id: idOf('quang-binh'),
        login: 'quang-binh',
        name: 'Tài khoản quang-binh',
        admin: false,
      },
      grants: [
        { seasonId, memberId: 'quang-binh', role: 'approver' },
        { seasonId, memberId: 'quang-binh', role: 'editor' },
      ],
      demo: false,
    })
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
      expect.stringMatching(
        /^device=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Strict$/,
      ),
    ])
    const me = await withCookieOf(response).get(path)
    expect(await me.json()).toMatchObject({ person: { login: 'quang-binh' } })
  })

  test('the database holds only the hash of a token', async () => {
    const token = cookieOf(await signIn('ha-tinh')).slice('sid='.length)
    const rows = await it.store.db.selectFrom('session').selectAll().execute()
    expect(rows.map(({ tokenHash }) => tokenHash)).toContain(hashToken(token))
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('AU03: a cookie planted before signing in never becomes valid', async () => {
    const planted = createCaller(it.app, `sid=${'A'.repeat(43)}`)
    const response = await signIn('ha-tinh', password, planted)
    expect(response.status).toBe(200)
    expect(cookieOf(response)).not.toBe(`sid=${'A'.repeat(43)}`)
    expect(await codeOf(await planted.get(path))).toEqual([401, 'session.missing'])
  })

  test('a wrong password, an unknown name and a name with marks get one answer', async () => {
    for (const [login, secret] of [
      ['ha-tinh', 'sai mat khau nay'],
      ['khong-co', password],
      ['hà-tĩnh', password],
    ] as const)
      expect(await codeOf(await signIn(login, secret))).toEqual([401, 'session.refused'])
  })

  test('an account without a password, or a disabled one, gets the same answer', async () => {
    await it.store.db
      .updateTable('person')
      .set({ passwordHash: null, status: 'invited' })
      .where('login', '=', 'ha-tinh')
      .execute()
    await it.store.db
      .updateTable('person')
      .set({ status: 'disabled' })
      .where('login', '=', 'quang-nam')
      .execute()
    for (const login of ['ha-tinh', 'quang-nam'])
      expect(await codeOf(await signIn(login))).toEqual([401, 'session.refused'])
  })

  test('a password typed in NFD is the one stored in NFC', async () => {
    const admin = await it.as('admin')
    const invite = await admin.post(`/api/v1/admin/people/${idOf('ha-tinh')}/invite`)
    const { url } = (await invite.json()) as { url: string }
    const secret = 'Hữu nghị bền lâu'
    const use = `/api/v1/invites/${url.split('/').at(-1)}`
    expect((await it.anonymous.post(use, { password: secret.normalize('NFC') })).status).toBe(204)
    expect((await signIn('ha-tinh', secret.normalize('NFD'))).status).toBe(200)
  })

  test('signing out ends the session, and the cookie', async () => {
    const caller = await it.as('ha-tinh')
    const response = await caller.delete(path)
    expect(response.status).toBe(204)
    expect(response.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(await codeOf(await caller.get(path))).toEqual([401, 'session.missing'])
  })

  test('a type named for no body is no fault where none is needed', async () => {
    const member = await it.as('quang-binh')
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
    expect((await member.raw('/api/v1/session', { headers })).status).toBe(200)
    expect((await member.raw('/api/v1/session', { method: 'DELETE', headers })).status).toBe(204)
  })

  test('a session ends after an hour unused, and after twelve hours in any case', async () => {
    const caller = await it.as('ha-tinh')
    for (let minutes = 50; minutes < 12 * 60; minutes += 50) {
      it.pass(50)
      expect((await caller.get(path)).status).toBe(200)
    }
    it.pass(50)
    expect((await caller.get(path)).status).toBe(401)
    const idle = await it.as('ha-tinh')
    it.pass(61)
    expect((await idle.get(path)).status).toBe(401)
  })

  test('many may sign in at the same moment', async () => {
    const start = (login: string) =>
      startSession(it.store, { personId: idOf(login), agent: '', now: it.now() })
    const logins = ['ha-tinh', 'quang-binh', 'quang-nam', 'khanh-hoa']
    const all = logins.flatMap((login) => Array.from({ length: 5 }, () => start(login)))
    expect(new Set((await Promise.all(all)).map(({ id }) => id))).toHaveProperty('size', 20)
  })

  test('a sixth sign-in ends the session that was unused longest', async () => {
    const callers: Caller[] = []
    for (let number = 0; number < 6; number++) {
      it.pass(1)
      callers.push(withCookieOf(await signIn('ha-tinh')))
    }
    const statuses = await Promise.all(
      callers.map(async (caller) => (await caller.get(path)).status),
    )
    expect(statuses).toEqual([401, 200, 200, 200, 200, 200])
  })

  test('own sessions are listed and ended one by one; those of others are not there', async () => {
    const [here, there, other] = [
      await it.as('ha-tinh'),
      await it.as('ha-tinh'),
      await it.as('admin'),
    ]
    const sessions = (await (await here.get('/api/v1/sessions')).json()) as Sessions
    expect(sessions).toHaveLength(2)
    const elsewhere = sessions.find(({ current }) => !current)?.id
    expect(await codeOf(await other.delete(`/api/v1/sessions/${elsewhere}`))).toEqual([
      404,
      'session.not_found',
    ])
    expect((await here.delete(`/api/v1/sessions/${elsewhere}`)).status).toBe(204)
    expect((await there.get(path)).status).toBe(401)
    expect((await here.get(path)).status).toBe(200)
  })

  test('AU06: a disabled account is out at once, also from what it had open', async () => {
    const caller = await it.as('ha-tinh')
    const admin = await it.as('admin')
    await admin.post(`/api/v1/admin/people/${idOf('ha-tinh')}/disable`)
    for (const address of [path, '/api/v1/sessions'])
      expect(await codeOf(await caller.get(address))).toEqual([401, 'session.missing'])
  })

  test('AU06: a role that ended is gone with the next request', async () => {
    const caller = await it.as('ha-tinh')
    await it.store.db
      .updateTable('roleGrant')
      .set({ toOn: '2026-06-14' })
      .where('personId', '=', idOf('ha-tinh'))
      .execute()
    expect(await (await caller.get(path)).json()).toMatchObject({ grants: [] })
  })
})

test('with https the cookie has the host prefix and HSTS is sent', async () => {
  const publicOrigin = 'https://thidua.example.vn'
  const it = await createTestApp('sqlite', {
    publicOrigin,
    hosts: new Set(['thidua.example.vn']),
    origins: new Set([publicOrigin]),
  })
  const response = await it.app.request(`${publicOrigin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: publicOrigin },
    body: JSON.stringify({ login: 'ha-tinh', password }),
  })
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/),
    expect.stringMatching(
      /^__Host-device=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    ),
  ])
  expect(response.headers.get('strict-transport-security')).toBe(
    'max-age=63072000; includeSubDomains',
  )
  await it.close()
})
