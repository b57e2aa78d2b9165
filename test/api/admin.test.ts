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

  const season = {
    file: JSON.stringify({ ...smallFile, year: 2027 }),
    startsOn: '2027-01-01',
    endsOn: '2027-11-15',
  }

  test('a season comes from its file, with members, short names and organisations', async () => {
    const response = await admin.post(seasons, { ...season, clusterId: 'cum-thu' })
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({
      id: 'cum-thu-2027',
      title: 'Cụm thử, năm 2026',
      clusterName: 'Cụm thử',
      members: [
        { id: 'ha-tinh', shortName: 'Hà Tĩnh' },
        { id: 'quang-binh', shortName: 'Quảng Bình' },
        { id: 'quang-nam', shortName: 'Quảng Nam' },
        { id: 'khanh-hoa', shortName: 'Khánh Hòa' },
      ],
    })
    const organisations = (await (
      await admin.get('/api/v1/admin/organisations')
    ).json()) as object[]
    expect(organisations).toHaveLength(4) // the same ones in three seasons
    expect(await acts('cum-thu')).toEqual(['season.created'])
    expect(await refused(await admin.post(seasons, { ...season, clusterId: 'cum-thu' }))).toEqual([
      409,
      'season.taken',
    ])
  })

  test('an organisation of another name under the same id is another organisation', async () => {
    const [first, ...others] = smallFile.members
    const renamed = {
      ...smallFile,
      year: 2027,
      members: [{ ...first, name: 'Liên hiệp khác' }, ...others],
    }
    await admin.post(seasons, { ...season, clusterId: 'cum-khac', file: JSON.stringify(renamed) })
    const rows = await it.store.db.selectFrom('organisation').select(['id', 'name']).execute()
    expect(rows).toContainEqual({ id: 'ha-tinh-2', name: 'Liên hiệp khác' })
  })

  test('a file with faults is refused with each of them, and nothing is made', async () => {
    const file = JSON.stringify({ ...smallFile, year: 2027, awrds: [] })
    const response = await admin.post(seasons, { ...season, file, clusterId: 'cum-thu' })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      code: 'season.file_refused',
      errors: [{ path: '$.awrds' }],
    })
    expect(await it.store.db.selectFrom('season').select('id').execute()).toHaveLength(2)
  })

  test.each([
    [{ year: 1900 }, '$.year', 'number.too_small'],
    [{ year: 10_000 }, '$.year', 'number.too_large'],
    [
      { members: smallFile.members.map((member, index) => ({ ...member, order: 5e9 + index })) },
      '$.members[0].order',
      'number.too_large',
    ],
  ])('a file with %j is refused, as no table could hold it', async (odd, path, code) => {
    const file = JSON.stringify({ ...smallFile, year: 2027, ...odd })
    const response = await admin.post(seasons, { ...season, file, clusterId: 'cum-thu' })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ path, code })]),
    })
  })

  test.each([
    [{ ...season }, 404, 'cluster.not_found'], // two clusters: it must be said which
    [{ ...season, clusterId: 'khong-co' }, 404, 'cluster.not_found'],
    [{ ...season, clusterId: 'cum-thu', endsOn: '2026-12-31' }, 422, 'request.invalid'],
    [{ ...season, clusterId: 'cum-thu', startsOn: '2027-02-30' }, 422, 'request.invalid'],
  ])('a season cannot be made of %j', async (input, status, code) => {
    expect(await refused(await admin.post(seasons, input))).toEqual([status, code])
  })

  const grants = `${seasons}/${seasonId}/grants`

  test('there is one lead; a role is given once, ended, and stays on record', async () => {
    const lead = { personId: idOf('ha-tinh'), memberId: 'ha-tinh', role: 'lead', document: '12/QĐ' }
    expect(await refused(await admin.post(grants, lead))).toEqual([409, 'grant.taken'])
    const listed = (await (await admin.get(grants)).json()) as { id: string; role: string }[]
    const old = listed.find(({ role }) => role === 'lead')?.id
    expect((await admin.delete(`${grants}/${old}`)).status).toBe(204)
    expect(await refused(await admin.delete(`${grants}/${old}`))).toEqual([404, 'grant.not_found'])
    expect((await admin.post(grants, lead)).status).toBe(201)
    const after = (await (await admin.get(grants)).json()) as object[]
    expect(after).toContainEqual(
      expect.objectContaining({ id: old, status: 'ended', toOn: '2026-06-15' }),
    )
    expect(after).toContainEqual(
      expect.objectContaining({
        login: 'ha-tinh',
        role: 'lead',
        status: 'active',
        document: '12/QĐ',
      }),
    )
  })

  test.each([
    [{ personId: idOf('admin'), memberId: 'phu-yen', role: 'editor' }, 404, 'member.not_found'],
    [{ personId: idOf('admin'), memberId: null, role: 'editor' }, 422, 'request.invalid'],
    [{ personId: idOf('admin'), memberId: null, role: 'chairman' }, 422, 'request.invalid'],
    [{ personId: crypto.randomUUID(), memberId: null, role: 'observer' }, 404, 'person.not_found'],
  ])('the role %j cannot be given', async (input, status, code) => {
    expect(await refused(await admin.post(grants, input))).toEqual([status, code])
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
