import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NewActivity } from '../../scoring/model/activity.ts'
import type { Activity } from '../../server/activities/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { attach, claim, handIn, makeActivity, ok, record, refused, season } from './acts.ts'

const path = `${season}/activities`

describe.each(engines)('activities on %s', (engine) => {
  let it: TestApp
  let quangBinh: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    quangBinh = await it.as('quang-binh')
  })
  afterEach(() => it.close())

  const stored = () => it.store.db.selectFrom('activity').selectAll().execute()
  const events = () => it.store.db.selectFrom('audit').select('action').execute()

  test('is recorded once, as it was written, with one event', async () => {
    const file = await attach(quangBinh, 'quang-binh')
    const input = makeActivity({
      money: { kind: 'committed', amount: '15000', currency: 'USD', vnd: '365000000' },
      joint: [{ memberId: 'ha-tinh', role: 'co-organise', share: null }],
      evidenceIds: [file.id],
    })
    const activity = await ok<Activity>(quangBinh.post(path, input), 201)
    expect(activity).toMatchObject({
      ...input,
      memberId: 'quang-binh',
      version: 1,
      createdBy: 'Tài khoản quang-binh',
      claimedUnder: [],
      evidence: [{ id: file.id, name: 'giay-moi.pdf', mime: 'application/pdf' }],
    })
    expect(await ok(quangBinh.get(`${path}/${activity.id}`))).toEqual(activity)
    expect(await events()).toEqual([{ action: 'evidence.added' }, { action: 'activity.recorded' }])
  })

  test('sent again under the same key is recorded once', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    const send = () => quangBinh.post(path, makeActivity(), key)
    const [first, second] = [await ok<Activity>(send(), 201), await ok<Activity>(send(), 201)]
    expect(second).toEqual(first)
    expect(await stored()).toHaveLength(1)
    await refused(
      quangBinh.post(path, makeActivity({ title: 'Khác' }), key),
      422,
      'idempotency.other_body',
    )
  })

  test.each<{ changes: Partial<NewActivity>; field: string; code: string }>([
    { changes: { startsOn: '2025-12-31' }, field: 'startsOn', code: 'day.outside_season' },
    { changes: { startsOn: '2026-12' }, field: 'startsOn', code: 'day.outside_season' },
    { changes: { endsOn: '2026-03-11' }, field: 'endsOn', code: 'day.before_start' },
    { changes: { endsOn: '2026-11-16' }, field: 'endsOn', code: 'day.outside_season' },
    {
      changes: { joint: [{ memberId: 'quang-binh', role: 'lead', share: null }] },
      field: 'joint.0.memberId',
      code: 'joint.own_member',
    },
    {
      changes: { joint: [{ memberId: 'ca-mau', role: 'lead', share: null }] },
      field: 'joint.0.memberId',
      code: 'member.not_found',
    },
    {
      changes: {
        joint: [
          { memberId: 'ha-tinh', role: 'lead', share: null },
          { memberId: 'ha-tinh', role: 'support', share: null },
        ],
      },
      field: 'joint.1.memberId',
      code: 'list.repeats',
    },
    {
      changes: { evidenceIds: ['6f1c1d2e-0000-4000-8000-000000000000'] },
      field: 'evidenceIds.0',
      code: 'evidence.not_yours',
    },
    { changes: { title: '  ' }, field: 'title', code: 'text.empty' },
  ])('refuses $field with $code and stores nothing', async ({ changes, field, code }) => {
    const answer = quangBinh.post(path, makeActivity(changes))
    const problem = await refused(answer, 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path: field, code }])
    expect(await stored()).toEqual([])
    expect(await events()).toEqual([])
  })

  test('a day outside the season is refused with the days of the season', async () => {
    const answer = quangBinh.post(path, makeActivity({ startsOn: '2027-01-01' }))
    const problem = await refused(answer, 422, 'request.invalid')
    expect(problem.errors?.[0]?.message).toContain('01/01/2026 – 15/11/2026')
  })

  test('evidence of another member is not accepted', async () => {
    const foreign = await attach(await it.as('ha-tinh'), 'ha-tinh')
    const answer = quangBinh.post(path, makeActivity({ evidenceIds: [foreign.id] }))
    const problem = await refused(answer, 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path: 'evidenceIds.0', code: 'evidence.not_yours' }])
  })

  test('of two who change it at once one wins, the other is told what it is now', async () => {
    const { id } = await record(quangBinh)
    const change = (title: string) => quangBinh.put(`${path}/${id}`, makeActivity({ title }), 1)
    const answers = await Promise.all([change('Một'), change('Hai')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const won = (await answers.find(({ status }) => status === 200)?.json()) as Activity
    const lost = (await answers.find(({ status }) => status === 412)?.json()) as {
      current: Activity
    }
    expect(won.version).toBe(2)
    expect(lost.current).toEqual(won)
  })

  test('is changed only with the version seen', async () => {
    const { id } = await record(quangBinh)
    await refused(quangBinh.put(`${path}/${id}`, makeActivity()), 428, 'version.missing')
    await refused(quangBinh.delete(`${path}/${id}`, undefined, 7), 412, 'version.mismatch')
  })

  test('is shared with joint members, who read and claim but do not edit it', async () => {
    const { id } = await record(quangBinh, {
      joint: [{ memberId: 'ha-tinh', role: 'support', share: null }],
    })
    const haTinh = await it.as('ha-tinh')
    expect(await ok<Activity[]>(haTinh.get(path))).toMatchObject([{ id, memberId: 'quang-binh' }])
    const made = await claim(haTinh, 'ha-tinh', 'I.1', { activityIds: [id] })
    expect(made).toMatchObject({ fact: { quantity: '1' }, activities: [{ id, role: 'support' }] })
    await refused(haTinh.put(`${path}/${id}`, makeActivity(), 1), 403, 'right.missing')

    const alone = quangBinh.put(`${path}/${id}`, makeActivity(), 1)
    const problem = await refused(alone, 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path: 'joint', code: 'joint.claimed' }])
  })

  test('claimed twice it says where, and cannot be withdrawn before it is taken out', async () => {
    const { id } = await record(quangBinh)
    await claim(quangBinh, 'quang-binh', 'I.1', { activityIds: [id] })
    const figures = { plan: '4' }
    await claim(quangBinh, 'quang-binh', 'I.2', { activityIds: [id], figures })
    expect(await ok(quangBinh.get(`${path}/${id}`))).toMatchObject({ claimedUnder: ['I.1', 'I.2'] })
    await refused(quangBinh.delete(`${path}/${id}`, undefined, 1), 409, 'activity.claimed')

    await claim(quangBinh, 'quang-binh', 'I.1', {}, 1)
    await claim(quangBinh, 'quang-binh', 'I.2', {}, 1)
    expect((await quangBinh.delete(`${path}/${id}`, undefined, 1)).status).toBe(204)
    await refused(quangBinh.get(`${path}/${id}`), 404, 'activity.not_found')
    expect(await stored()).toMatchObject([{ id, version: 2 }])
  })

  test('is locked with the sheet that claims it', async () => {
    const { id } = await record(quangBinh, {
      joint: [{ memberId: 'ha-tinh', role: 'support', share: null }],
    })
    await claim(await it.as('ha-tinh'), 'ha-tinh', 'I.1', { activityIds: [id] })
    await it.setSheet('ha-tinh', 'submitted')
    await refused(quangBinh.put(`${path}/${id}`, makeActivity(), 1), 409, 'activity.locked')
    await refused(quangBinh.delete(`${path}/${id}`, undefined, 1), 409, 'activity.locked')
    expect(await record(quangBinh)).toMatchObject({ version: 1 })
  })

  test('lists by field, month and words without marks', async () => {
    await record(quangBinh, { title: 'Tết cổ truyền Bunpimay', startsOn: '2026-04' })
    await record(quangBinh, { title: 'Góp ý dự thảo', field: 'advice', startsOn: '2026-05-02' })
    const titles = async (query: string) =>
      (await ok<Activity[]>(quangBinh.get(`${path}?${query}`))).map(({ title }) => title)
    expect(await titles('')).toEqual(['Góp ý dự thảo', 'Tết cổ truyền Bunpimay'])
    expect(await titles('field=advice')).toEqual(['Góp ý dự thảo'])
    expect(await titles('month=2026-04')).toEqual(['Tết cổ truyền Bunpimay'])
    expect(await titles('q=tet%20co%20truyen')).toEqual(['Tết cổ truyền Bunpimay'])
    await refused(quangBinh.get(`${path}?sort=secret`), 422, 'request.invalid')
  })

  test('of peers are hidden until verification begins', async () => {
    const { id } = await record(quangBinh)
    const haTinh = await it.as('ha-tinh')
    const lead = await it.as('khanh-hoa')
    for (const peer of [haTinh, lead]) {
      await refused(peer.get(`${path}?member=quang-binh`), 404, 'member.not_found')
      await refused(peer.get(`${path}/${id}`), 404, 'activity.not_found')
    }
    await handIn(it, 'quang-binh')
    expect(await ok(lead.get(`${path}/${id}`))).toMatchObject({ id })
    await refused(haTinh.get(`${path}/${id}`), 404, 'activity.not_found')
    await it.enter('verify')
    expect(await ok(haTinh.get(`${path}?member=quang-binh`))).toMatchObject([{ id }])
    const other = await it.as('cum-khac')
    await refused(other.get(`${path}/${id}`), 404, 'season.not_found')
  })

  test('goes on in verify for whoever has not handed in, and closes with the sheet', async () => {
    await it.enter('verify')
    await record(quangBinh)
    await it.enter('self-score')
    await ok(
      quangBinh.post(`${season}/members/quang-binh/submission`, {
        acceptMissing: ['I.1', 'I.2', 'II'],
      }),
    )
    await it.enter('verify')
    await refused(quangBinh.post(path, makeActivity()), 409, 'sheet.locked')
  })

  test.each(['conference', 'published'] as const)('closes in %s', async (phase) => {
    const { id } = await record(quangBinh)
    await it.enter(phase)
    await refused(quangBinh.post(path, makeActivity()), 409, 'phase.closed')
    const answer = await quangBinh.put(`${path}/${id}`, makeActivity(), 1)
    expect(answer.status).toBe(409)
  })
})
