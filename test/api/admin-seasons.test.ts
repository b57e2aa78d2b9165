import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf, seasonId, smallFile } from '../support/small-season.ts'

const seasons = '/api/v1/admin/seasons'

describe.each(engines)('seasons and roles on %s', (engine) => {
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
  const acts = async (clusterId: string) => {
    const rows = it.store.db.selectFrom('audit').select('action').where('clusterId', '=', clusterId)
    return (await rows.orderBy('seq').execute()).map(({ action }) => action)
  }

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
    const ofDeputy = { ...lead, memberId: 'quang-nam' }
    expect(await refused(await admin.post(grants, ofDeputy))).toEqual([409, 'grant.heads_of_one'])
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
})
