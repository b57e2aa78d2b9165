import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { issueSetup } from '../../server/invites/issue.ts'
import type { InviteLink, Person } from '../../server/people/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { type Caller, createCaller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf, password, seasonId, smallFile } from '../support/small-season.ts'

const people = '/api/v1/admin/people'
const seasons = '/api/v1/admin/seasons'
const secret = 'Ba con sông chảy ra biển'

describe.each(engines)('administration on %s', (engine) => {
  let it: TestApp
  let admin: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    admin = await it.as('admin')
  })
  afterEach(() => it.close())

  const refused = async (response: Response) => [
    response.status,
    ((await response.json()) as { code: string }).code,
  ]
  const fieldOf = async (response: Response) =>
    ((await response.json()) as { errors: { path: string; code: string }[] }).errors.map(
      ({ path, code }) => `${path} ${code}`,
    )
  const add = async (login: string) =>
    (await (await admin.post(people, { login, name: 'Văn phòng' })).json()) as Person
  const invite = async (id: string) => {
    const response = await admin.post(`${people}/${id}/invite`)
    expect(response.status).toBe(201)
    return tokenOf((await response.json()) as InviteLink)
  }
  const use = (token: string, fields: object) =>
    it.anonymous.post(`/api/v1/invites/${token}`, fields)
  const signIn = (login: string, typed: string) =>
    it.anonymous.post('/api/v1/session', { login, password: typed })
  const acts = async (clusterId: string) => {
    const rows = it.store.db.selectFrom('audit').select('action').where('clusterId', '=', clusterId)
    return (await rows.orderBy('seq').execute()).map(({ action }) => action)
  }

  test('an account: added, invited, given a role that waits, and in use with its first password', async () => {
    const person = await add('phu-yen')
    expect(person).toMatchObject({ login: 'phu-yen', status: 'invited', admin: false })
    const grant = await admin.post(`${seasons}/${seasonId}/grants`, {
      personId: person.id,
      memberId: 'ha-tinh',
      role: 'editor',
    })
    expect(await grant.json()).toMatchObject({ status: 'invited', login: 'phu-yen', toOn: null })
    const token = await invite(person.id)
    expect(await (await it.anonymous.get(`/api/v1/invites/${token}`)).json()).toEqual({
      kind: 'invite',
      login: 'phu-yen',
      name: 'Văn phòng',
    })
    expect((await use(token, { password: secret })).status).toBe(204)
    const me = await signIn('phu-yen', secret)
    expect(await me.json()).toMatchObject({
      grants: [{ seasonId, memberId: 'ha-tinh', role: 'editor' }],
    })
    expect(await acts('')).toEqual(['person.added', 'person.invited', 'person.activated'])
    expect(await acts('cum-thu')).toEqual(['grant.given'])
  })

  test('a link works once, for a day, and only the newest', async () => {
    const { id } = await add('phu-yen')
    const [old, token] = [await invite(id), await invite(id)]
    expect(await refused(await use(old, { password: secret }))).toEqual([404, 'invite.not_found'])
    expect((await use(token, { password: secret })).status).toBe(204)
    expect(await refused(await use(token, { password: secret }))).toEqual([404, 'invite.not_found'])
    const late = await invite(id)
    it.pass(24 * 60)
    expect(await refused(await use(late, { password: secret }))).toEqual([404, 'invite.not_found'])
    expect((await it.anonymous.get(`/api/v1/invites/${late}`)).status).toBe(404)
    expect((await it.anonymous.get('/api/v1/invites/khong-phai')).status).toBe(404)
  })

  test('no link stands in the database, nor in what is kept for repeated requests', async () => {
    const { id } = await add('phu-yen')
    const token = await invite(id)
    const rows = [
      await it.store.db.selectFrom('invite').selectAll().execute(),
      await it.store.db.selectFrom('idempotency').selectAll().execute(),
      await it.store.db.selectFrom('audit').selectAll().execute(),
    ]
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('a new password ends what was open with the old one', async () => {
    const caller = await it.as('ha-tinh')
    await use(await invite(idOf('ha-tinh')), { password: secret })
    expect((await caller.get('/api/v1/session')).status).toBe(401)
    expect((await signIn('ha-tinh', password)).status).toBe(401)
    expect((await signIn('ha-tinh', secret)).status).toBe(200)
  })

  test('a password that is short, long or easy to guess is refused, and the link still works', async () => {
    const token = await invite(idOf('quang-binh'))
    for (const [typed, code] of [
      ['ngắn quá', 'password.too_short'],
      ['x'.repeat(129), 'password.too_long'],
      ['quang-binh-2026', 'password.common'],
    ]) {
      const response = await use(token, { password: typed })
      expect(response.status).toBe(422)
      expect(await fieldOf(response)).toEqual([`password ${code}`])
    }
    expect((await use(token, { password: secret })).status).toBe(204)
  })

  test('a login name is taken once, and is well formed', async () => {
    expect(await refused(await admin.post(people, { login: 'HA-TINH', name: 'Hai' }))).toEqual([
      409,
      'person.login_taken',
    ])
    expect(await fieldOf(await admin.post(people, { login: 'hà tĩnh', name: '' }))).toEqual([
      'login login.unreadable',
      'name text.empty',
    ])
  })

  test('an account is disabled with all it had, and opened again by an invitation', async () => {
    const caller = await it.as('ha-tinh')
    const token = await invite(idOf('ha-tinh'))
    const disabled = await admin.post(`${people}/${idOf('ha-tinh')}/disable`)
    expect(await disabled.json()).toMatchObject({ status: 'disabled' })
    expect((await caller.get('/api/v1/session')).status).toBe(401)
    expect((await use(token, { password: secret })).status).toBe(404)
    expect((await signIn('ha-tinh', password)).status).toBe(401)
    const grant = { personId: idOf('ha-tinh'), memberId: 'quang-nam', role: 'editor' }
    expect(await refused(await admin.post(`${seasons}/${seasonId}/grants`, grant))).toEqual([
      409,
      'person.disabled',
    ])
    expect((await use(await invite(idOf('ha-tinh')), { password: secret })).status).toBe(204)
    expect((await signIn('ha-tinh', secret)).status).toBe(200)
  })

  test('the last administrator cannot be disabled', async () => {
    const response = await admin.post(`${people}/${idOf('admin')}/disable`)
    expect(await refused(response)).toEqual([409, 'person.last_admin'])
    const second = await admin.post(people, { login: 'admin-2', name: 'Văn phòng', admin: true })
    const { id } = (await second.json()) as Person
    expect((await use(await invite(id), { password: secret })).status).toBe(204)
    expect((await admin.post(`${people}/${idOf('admin')}/disable`)).status).toBe(200)
    expect((await admin.get(people)).status).toBe(401)
  })

  test('a list of people never holds a hash', async () => {
    const text = await (await admin.get(people)).text()
    expect(text).toContain('quang-binh')
    expect(text).not.toMatch(/argon2|hash/i)
  })

  test('sent twice with one key it is done once; with another body it is refused', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const input = { login: 'phu-yen', name: 'Văn phòng' }
    const [first, second] = await Promise.all([
      admin.post(people, input, headers),
      admin.post(people, input, headers),
    ])
    expect([first.status, second.status]).toEqual([201, 201])
    expect(await second.json()).toEqual(await first.json())
    expect(await acts('')).toEqual(['person.added'])
    const other = await admin.post(people, { ...input, name: 'Khác' }, headers)
    expect(await refused(other)).toEqual([422, 'idempotency.other_body'])
    expect(await refused(await admin.post(people, input, { 'idempotency-key': '1' }))).toEqual([
      422,
      'idempotency.missing',
    ])
  })
})

describe.each(engines)('an empty server on %s', (engine) => {
  test('is set up once, by the link that the console shows', async () => {
    const it = await createTestApp(engine, {}, { empty: true })
    const clock = () => it.now()
    const old = await issueSetup(it.store, clock)
    const token = await issueSetup(it.store, clock)
    const use = (link: string | undefined, fields: object) =>
      it.anonymous.post(`/api/v1/invites/${link}`, fields)
    const all = { login: 'quan-tri', name: 'Văn phòng cụm', password: secret, clusterName: 'Cụm 3' }
    expect((await use(old, all)).status).toBe(404)
    const { login: _, ...some } = all
    expect((await use(token, some)).status).toBe(422)
    expect((await use(token, all)).status).toBe(204)
    expect((await use(token, all)).status).toBe(404)
    expect(await issueSetup(it.store, clock)).toBeUndefined()
    const signedIn = await it.anonymous.post('/api/v1/session', {
      login: 'quan-tri',
      password: secret,
    })
    expect(await signedIn.clone().json()).toMatchObject({ person: { admin: true }, grants: [] })
    const admin = createCaller(it.app, signedIn.headers.get('set-cookie')?.split(';')[0])
    const clusters = await admin.get('/api/v1/admin/clusters')
    expect(await clusters.json()).toEqual([{ id: 'cum-3', name: 'Cụm 3' }])
    const file = JSON.stringify(smallFile)
    const season = await admin.post(seasons, { file, startsOn: '2026-01-01', endsOn: '2026-11-15' })
    expect(await season.json()).toMatchObject({ id: 'cum-3-2026' })
    await it.close()
  })
})

function tokenOf({ url }: InviteLink): string {
  expect(url).toMatch(/^http:\/\/localhost:4100\/invite\/[\w-]{43}$/)
  return url.split('/').at(-1) ?? ''
}
