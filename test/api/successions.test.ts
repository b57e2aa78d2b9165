import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeStock } from '../../db/take-stock.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { score } from '../../scoring/score.ts'
import type { Activity } from '../../server/activities/schema.ts'
import { verifyStore } from '../../server/audit/verify-store.ts'
import type { Claim } from '../../server/claims/schema.ts'
import type { Conference } from '../../server/conference/schema.ts'
import type { NewSuccession, Succession } from '../../server/organisations/schema.ts'
import type { Blocker, SeasonDetail } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf, seasonId } from '../support/small-season.ts'
import { attach, claim, makeActivity, makeClaim, ok, record, refused, season } from './acts.ts'

const successions = `/api/v1/admin/seasons/${seasonId}/successions`

/** Quảng Bình and Hà Tĩnh become one in July; the tests follow one another. */
describe.each(engines)('mergers in mid-year on %s', (engine) => {
  let it: TestApp
  let admin: Caller
  let old: Caller
  let spring: Activity
  beforeAll(async () => {
    it = await createTestApp(engine)
    admin = await it.as('admin')
    old = await it.as('quang-binh')
    const file = await attach(old, 'quang-binh')
    spring = await record(old, { startsOn: '2026-03-12', evidenceIds: [file.id] })
  })
  afterAll(() => it.close())

  const merger = (changes: Partial<NewSuccession> = {}): NewSuccession => ({
    ...{ kind: 'merged', from: ['quang-binh', 'ha-tinh'], onDay: '2026-07-01' },
    to: {
      kind: 'new',
      id: 'binh-tinh',
      name: 'Liên hiệp hữu nghị Bình Tĩnh',
      shortName: 'Bình Tĩnh',
    },
    ...{ document: '12/QĐ-UBND', people: [idOf('quang-binh')] },
    ...changes,
  })
  const membersNow = async () => (await ok<SeasonDetail>(old.get(season))).members
  const grantsFor = async (login: string) => {
    const rows = await it.store.db
      .selectFrom('roleGrant')
      .select(['memberId', 'role'])
      .where('seasonId', '=', seasonId)
      .where('personId', '=', idOf(login))
      .where('status', '=', 'active')
      .orderBy('memberId')
      .orderBy('role')
      .execute()
    return rows.map(({ memberId, role }) => `${memberId}/${role}`)
  }

  test.each<[string, Partial<NewSuccession>, string, string]>([
    ['the season’s first day', { onDay: '2026-01-01' }, 'onDay', 'day.outside_season'],
    ['a day after it', { onDay: '2026-12-01' }, 'onDay', 'day.outside_season'],
    [
      'into itself',
      { from: ['ha-tinh'], to: { kind: 'member', memberId: 'ha-tinh' } },
      'to.memberId',
      'succession.circular',
    ],
    [
      'into an id that is there',
      { to: { kind: 'new', id: 'quang-nam', name: 'Khác', shortName: 'Khác' } },
      'to.id',
      'succession.id_taken',
    ],
    ['without a document', { document: '' }, 'document', 'text.empty'],
    ['of nobody', { from: [] }, 'from', 'list.empty'],
  ])('a merger %s is refused', async (_, changes, path, code) => {
    const { errors } = await refused(
      admin.post(successions, merger(changes)),
      422,
      'request.invalid',
    )
    expect(errors).toMatchObject([{ path, code }])
  })

  test('it is the administrator’s, and too late once sheets are checked', async () => {
    await refused(old.post(successions, merger()), 403, 'right.missing')
    await refused(admin.post(successions, merger({ from: ['khong-co'] })), 404, 'member.not_found')
    await it.enter('verify')
    await refused(admin.post(successions, merger()), 409, 'succession.late')
    await it.enter('record')
    await it.store.tx((trx) => takeStock(trx, it.now))
    expect(await membersNow()).toHaveLength(4)
  })

  test('one act ends both, makes the new one, and hands over the roles that were chosen', async () => {
    const made = await ok<Succession[]>(admin.post(successions, merger()), 201)
    expect(made).toEqual([
      expect.objectContaining({ from: 'ha-tinh', to: 'binh-tinh', onDay: '2026-07-01' }),
      expect.objectContaining({ from: 'quang-binh', to: 'binh-tinh', document: '12/QĐ-UBND' }),
    ])
    expect(await ok(admin.get(successions))).toEqual(made)
    const shown = (await membersNow()).map((m) => [
      m.id,
      m.status,
      m.validFrom,
      m.validTo,
      m.reason,
    ])
    const reason = 'đã sáp nhập vào Bình Tĩnh từ 01/07/2026'
    expect(shown).toEqual([
      ['ha-tinh', 'unranked', null, '2026-06-30', reason],
      ['quang-binh', 'unranked', null, '2026-06-30', reason],
      ['quang-nam', 'ranked', null, null, null],
      ['khanh-hoa', 'ranked', null, null, null],
      ['binh-tinh', 'ranked', '2026-07-01', null, null],
    ])
    expect(await grantsFor('quang-binh')).toEqual([
      ...['binh-tinh/approver', 'binh-tinh/editor'],
      ...['quang-binh/approver', 'quang-binh/editor'],
    ])
    expect(await grantsFor('ha-tinh')).toEqual(['ha-tinh/approver', 'ha-tinh/editor'])
    await refused(admin.post(successions, merger()), 409, 'succession.taken')
  })

  test('somebody of two organisations acts for the one that is stated', async () => {
    const path = `${season}/activities`
    const post = (actingFor: string, startsOn: string) =>
      old.post(path, makeActivity({ startsOn }), { 'acting-for': actingFor })
    const summer = await ok<Activity>(post('binh-tinh', '2026-08-02'), 201)
    expect(summer.memberId).toBe('binh-tinh')
    const late = await ok<Activity>(post('quang-binh', '2026-05-02'), 201)
    expect(late.memberId).toBe('quang-binh')
    await refused(post('khanh-hoa', '2026-05-02'), 403, 'member.not_held')
    const shown = await old.get(season, { 'acting-for': 'quang-binh' })
    expect(await ok<SeasonDetail>(shown)).toMatchObject({
      ...{ memberId: 'quang-binh', ownMembers: ['binh-tinh', 'quang-binh'] },
    })
    // Each records within the days in which it is a member.
    for (const [member, day] of [
      ['binh-tinh', '2026-06-30'],
      ['quang-binh', '2026-07-01'],
    ]) {
      const { errors } = await refused(post(member!, day!), 422, 'request.invalid')
      expect(errors).toMatchObject([{ path: 'startsOn', code: 'day.outside_season' }])
    }
  })

  test('the one that follows reads and claims what they did, marked with where it is from', async () => {
    const list = await ok<Activity[]>(old.get(`${season}/activities?member=binh-tinh`))
    expect(list.map(({ startsOn, origin }) => [startsOn, origin?.name ?? null])).toEqual([
      ['2026-08-02', null],
      ['2026-05-02', 'Quảng Bình'],
      ['2026-03-12', 'Quảng Bình'],
    ])
    const saved = await claim(old, 'binh-tinh', 'I.1', { activityIds: list.map(({ id }) => id) })
    expect(saved.fact).toEqual({ quantity: '3' })
    expect(saved.activities.at(-1)!.origin).toEqual({ kind: 'predecessor', name: 'Quảng Bình' })
    const put = old.put(`${season}/members/quang-binh/claims/I.1`, makeClaim(), 0)
    await refused(put, 409, 'member.ended')
    // Whoever was only of Hà Tĩnh has no part in the new one.
    const other = await it.as('ha-tinh')
    await refused(other.get(`${season}/activities/${spring.id}`), 404, 'activity.not_found')
  })

  test('an activity in a sheet that is handed in is locked, whoever claims it', async () => {
    await it.enter('self-score')
    const sheet = `${season}/members/binh-tinh`
    await ok(old.post(`${sheet}/submission`, { acceptMissing: ['I.2', 'II'] }))
    const path = `${season}/activities/${spring.id}`
    await refused(old.put(path, makeActivity({ title: 'Khác' }), 1), 409, 'activity.locked')
    const submit = old.post(`${season}/members/quang-binh/submission`, { acceptMissing: [] })
    await refused(submit, 409, 'member.ended')
    const lead = await it.as('khanh-hoa')
    const blockers = await ok<Blocker[]>(lead.get(`${season}/blockers`))
    const open = blockers.find(({ code }) => code === 'unsubmitted')!
    expect(open.members).toEqual(['quang-nam', 'khanh-hoa'])
  })

  test('the one that follows says the word of a partner that ended', async () => {
    await it.enter('record')
    const joint = [{ memberId: 'ha-tinh', role: 'co-organise' as const, share: null }]
    const host = await it.as('quang-nam')
    const made = await record(host, { joint, startsOn: '2026-04-20' })
    const path = `${season}/activities/${made.id}`
    const seen = await ok<Activity>(old.get(path))
    expect(seen.partnerStates).toMatchObject([
      { memberId: 'ha-tinh', state: 'unsigned', mine: true },
    ])
    expect((await ok<Activity>(host.get(path))).partnerStates).toMatchObject([{ mine: false }])
    const signed = old.post(`${path}/signatures`, { act: 'signed', version: made.version })
    expect((await ok<Activity>(signed, 201)).partnerStates).toMatchObject([
      { memberId: 'ha-tinh', state: 'signed', by: 'Tài khoản quang-binh' },
    ])
    const stranger = await it.as('khanh-hoa')
    const word = { act: 'signed', version: made.version }
    await refused(stranger.post(`${path}/signatures`, word), 404, 'activity.not_found')
    expect((await host.delete(path, undefined, made.version)).ok).toBe(true)
    await it.enter('self-score')
  })

  test('peers see in its sheet what it took over, with its files', async () => {
    await it.enter('verify')
    const peer = await it.as('quang-nam')
    const seen = await ok<Activity>(peer.get(`${season}/activities/${spring.id}`))
    expect(seen.title).toBe(spring.title)
    const file = await peer.get(`${season}/evidence/${spring.evidenceIds[0]}`)
    expect(file.status).toBe(200)
    const read = await ok<Claim>(peer.get(`${season}/members/binh-tinh/claims/I.1`))
    expect(read.activities).toHaveLength(3)
  })

  test('the season file lists who ended out of competition; the conference is without it', async () => {
    await it.enter('conference')
    const lead = await it.as('khanh-hoa')
    const file = await ok<SeasonFile>(lead.get(`${season}/file`))
    const ended = file.members.find(({ id }) => id === 'quang-binh')!
    expect(ended).toMatchObject({
      ...{ status: 'unranked', reason: 'đã sáp nhập vào Bình Tĩnh từ 01/07/2026' },
    })
    const result = score(file, { stage: 'self' })
    expect(result.members.find(({ id }) => id === 'quang-binh')!.rank).toBeNull()
    expect(result.members.find(({ id }) => id === 'binh-tinh')!.nodes['I.1']).toBe('6')
    expect(result.awards.co!.recipients).toEqual(['binh-tinh'])
    const { attendance } = await ok<Conference>(lead.get(`${season}/conference`))
    expect(attendance.map(({ memberId }) => memberId)).toEqual([
      'quang-nam',
      'khanh-hoa',
      'binh-tinh',
    ])
  })

  test('the next season is made without them', async () => {
    const lead = await it.as('khanh-hoa')
    const plan = await ok<{ members: { id: string }[]; left: object[] }>(
      lead.get(`${season}/rollover`),
    )
    expect(plan.members.map(({ id }) => id)).toEqual(['quang-nam', 'khanh-hoa', 'binh-tinh'])
    expect(plan.left).toHaveLength(2)
  })

  test('who says nothing acts for an organisation that goes on, whatever the order of the roles', async () => {
    const member = await it.as('ha-tinh')
    const before = await ok<SeasonDetail>(member.get(season))
    expect(before.memberId).toBe('ha-tinh')
    const role = { personId: idOf('ha-tinh'), memberId: 'quang-nam', role: 'editor' }
    await ok(admin.post(`/api/v1/admin/seasons/${seasonId}/grants`, role), 201)
    const after = await ok<SeasonDetail>(member.get(season))
    expect(after).toMatchObject({ memberId: 'quang-nam', ownMembers: ['ha-tinh', 'quang-nam'] })
  })

  test('the trail tells of every row that was written', async () => {
    const { rows } = await it.store.read((db) => verifyStore(db, { dataDir: it.config.dataDir }))
    // The tests themselves moved the season to its phases.
    const written = rows.faults.filter(({ table }) => table !== 'season')
    expect(written).toEqual([])
  })
})
