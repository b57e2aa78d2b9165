import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { matrix } from '../../server/permissions/matrix.ts'
import type { Row } from '../../server/permissions/row.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { type Caller, createCaller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf, password } from '../support/small-season.ts'
import { ok, refused, season } from './acts.ts'

const path = '/api/v1/session/confirmation'
const people = '/api/v1/admin/people'
const invite = `${people}/${idOf('ha-tinh')}/invite`

test('the grave acts are marked in the matrix', () => {
  const marked = Object.values<Row>(matrix).flatMap(({ routes, fresh }) =>
    fresh ? routes.map((route) => `${route} ${JSON.stringify(fresh)}`) : [],
  )
  expect(marked).toEqual(
    expect.arrayContaining([
      'POST /api/v1/admin/people/:personId/invite true',
      'POST /api/v1/admin/people/:personId/disable true',
      'POST /api/v1/admin/seasons/:seasonId/grants true',
      'DELETE /api/v1/admin/seasons/:seasonId/grants/:grantId true',
      'PATCH /api/v1/seasons/:seasonId {"phase":"published"}',
    ]),
  )
})

describe.each(engines)('the password once more on %s', (engine) => {
  let it: TestApp
  let admin: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    admin = await it.as('admin')
  })
  afterEach(() => it.close())

  const stale = (answer: Promise<Response>) => refused(answer, 403, 'session.stale')
  const withCookieOf = (response: Response) =>
    createCaller(it.app, response.headers.getSetCookie()[0]?.split(';')[0])

  test('signing in counts for five minutes, and not for longer', async () => {
    await ok(admin.post(invite), 201)
    it.pass(5)
    await ok(admin.post(invite), 201)
    it.pass(0.01)
    await stale(admin.post(invite))
    await stale(admin.post(`${people}/${idOf('ha-tinh')}/disable`))
    const grants = '/api/v1/admin/seasons/cum-thu-2026/grants'
    await stale(admin.post(grants, { personId: idOf('admin'), memberId: null, role: 'observer' }))
    await stale(admin.delete(`${grants}/${crypto.randomUUID()}`))
    await ok(admin.get(people))
    await ok(admin.post(people, { login: 'phu-yen', name: 'Văn phòng' }), 201)
  })

  test('renews it under another token; the old one is worth nothing', async () => {
    it.pass(6)
    const confirmed = await admin.post(path, { password })
    expect(confirmed.status).toBe(204)
    const renewed = withCookieOf(confirmed)
    await ok(renewed.post(invite), 201)
    await refused(admin.get('/api/v1/session'), 401, 'session.missing')
    it.pass(6)
    await stale(renewed.post(invite))
  })

  test('the same request goes through afterwards, with its key, once', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    const disable = `${people}/${idOf('quang-nam')}/disable`
    it.pass(6)
    await stale(admin.post(disable, undefined, key))
    const renewed = withCookieOf(await admin.post(path, { password }))
    await ok(renewed.post(disable, undefined, key))
    await ok(renewed.post(disable, undefined, key))
    const acts = it.store.db.selectFrom('audit').select('action')
    expect(await acts.where('clusterId', '=', '').execute()).toEqual([
      { action: 'person.disabled' },
    ])
  })

  test('does not stretch the session: it ends twelve hours after signing in', async () => {
    let caller = admin
    for (let minutes = 50; minutes < 12 * 60; minutes += 50) {
      it.pass(50)
      caller = withCookieOf(await caller.post(path, { password }))
    }
    await ok(caller.get('/api/v1/session'))
    it.pass(50)
    await refused(caller.post(path, { password }), 401, 'session.missing')
  })

  test('a wrong password is refused and counted as at signing in', async () => {
    for (let tries = 0; tries < 10; tries++)
      await refused(admin.post(path, { password: 'sai mat khau nay' }), 401, 'session.refused')
    await refused(admin.post(path, { password }), 429, 'session.too_many_tries')
    const signIn = it.anonymous.post('/api/v1/session', { login: 'admin', password })
    await refused(signIn, 429, 'session.too_many_tries')
  })

  test('needs a session, and says nothing of an account that is not one’s own', async () => {
    await refused(it.anonymous.post(path, { password }), 401, 'session.missing')
    const other = admin.post(path, { login: 'ha-tinh', password })
    await refused(other, 422, 'request.invalid')
  })

  test('whoever has no right is told that, not to type a password', async () => {
    const member = await it.as('ha-tinh')
    it.pass(6)
    await refused(member.post(invite), 403, 'right.missing')
    await refused(member.patch(season, { phase: 'published' }, 1), 403, 'right.missing')
  })

  test('publishing needs it, the other phases do not', async () => {
    await it.enter('conference')
    const lead = await it.as('khanh-hoa')
    it.pass(6)
    await stale(lead.patch(season, { phase: 'published' }, 1))
    await ok(lead.patch(season, { phase: 'verify', reason: 'còn một ý kiến' }, 1))
  })

  test('a clock set back makes no password young', async () => {
    it.pass(-60)
    await stale(admin.post(invite))
  })
})
