import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeStock } from '../../db/take-stock.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { gravityOf, verifyStore } from '../../server/audit/verify-store.ts'
import type { NextSeason, RollOver, RolloverPlan } from '../../server/rollover/schema.ts'
import type { SeasonDetail } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf, otherSeasonId, seasonId, smallFile } from '../support/small-season.ts'
import { ok, refused, season } from './acts.ts'

const path = `${season}/rollover`
const asAdmin = `/api/v1/admin/seasons/${seasonId}/rollover`
const next = '/api/v1/seasons/cum-thu-2027'

/** From one year to the next; the tests follow one another. */
describe.each(engines)('rolling over on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  let admin: Caller
  beforeAll(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    admin = await it.as('admin')
    await it.store.db
      .updateTable('member')
      .set({ status: 'unranked', reason: 'Mới thành lập' })
      .where('seasonId', '=', seasonId)
      .where('id', '=', 'quang-nam')
      .execute()
    await it.store.db
      .insertInto('seasonPhase')
      .values({ seasonId, phase: 'cross-check', opensAt: null, dueAt: '2026-12-31T17:00:00.000Z' })
      .execute()
  })
  afterAll(() => it.close())

  const input = (changes: Partial<RollOver> = {}): RollOver => ({
    ...{ title: 'Cụm thử, năm 2027', startsOn: '2027-01-01', endsOn: '2027-11-15' },
    ...{ draftId: null },
    lead: { memberId: 'quang-nam', personId: idOf('quang-nam'), document: '326/QĐ-LHHN' },
    deputy: { memberId: 'quang-binh', personId: idOf('quang-binh'), document: '' },
    ...changes,
  })
  const seasonsThere = () => it.store.db.selectFrom('season').select('id').orderBy('id').execute()
  const grantsOf = async (login: string) =>
    it.store.db
      .selectFrom('roleGrant')
      .select(['memberId', 'role', 'document', 'fromOn'])
      .where('seasonId', '=', 'cum-thu-2027')
      .where('personId', '=', idOf(login))
      .orderBy('role')
      .execute()

  test('it waits for the conference, and is the lead’s or the administrator’s', async () => {
    for (const phase of ['record', 'verify'] as const) {
      await it.enter(phase)
      await refused(lead.get(path), 409, 'rollover.early')
      await refused(lead.post(path, input()), 409, 'rollover.early')
      await refused(admin.get(asAdmin), 409, 'rollover.early')
      await refused(admin.post(asAdmin, input()), 409, 'rollover.early')
    }
    await it.enter('conference')
    // What was written by hand up to here is no act of anybody.
    await it.store.tx((trx) => takeStock(trx, it.now))
    const deputy = await it.as('quang-nam')
    await refused(deputy.get(path), 403, 'right.missing')
    await refused(deputy.post(path, input()), 403, 'right.missing')
    await refused(deputy.post(asAdmin, input()), 403, 'right.missing')
  })

  test('the preview shows all that would be made, and makes nothing', async () => {
    const plan = await ok<RolloverPlan>(lead.get(path))
    expect(plan).toMatchObject({
      from: { id: seasonId, year: 2026 },
      next: {
        ...{ id: 'cum-thu-2027', title: 'Cụm thử, năm 2027', year: 2027 },
        ...{ startsOn: '2027-01-01', endsOn: '2027-11-15' },
      },
      taken: false,
      observers: 1,
      sheets: [{ draftId: null, title: 'Cụm thử, năm 2027', refusal: null }],
      leadId: 'khanh-hoa',
      deputyId: 'quang-nam',
    })
    expect(plan.members.map(({ id, status }) => [id, status])).toEqual([
      ['ha-tinh', 'ranked'],
      ['quang-binh', 'ranked'],
      ['quang-nam', 'unranked'],
      ['khanh-hoa', 'ranked'],
    ])
    // Those whose role ended are not carried; those who wait for their password are.
    expect(plan.members[0]!.people.map(({ id }) => id)).toEqual([idOf('cho-moi'), idOf('ha-tinh')])
    expect(plan.phases.map(({ phase, dueOn }) => [phase, dueOn])).toEqual([
      ['setup', null],
      ['record', null],
      ['self-score', null],
      ['cross-check', '2027-12-31'],
      ['verify', null],
      ['conference', null],
      ['published', null],
    ])
    expect(await ok(admin.get(asAdmin))).toEqual(plan)
    expect(await seasonsThere()).toHaveLength(2)
  })

  test.each<[string, Partial<RollOver>, string, string]>([
    [
      'a lead of another member',
      { lead: { memberId: 'quang-nam', personId: idOf('ha-tinh'), document: '' } },
      'lead.personId',
      'rollover.not_of_member',
    ],
    [
      'somebody whose role ended',
      { deputy: { memberId: 'ha-tinh', personId: idOf('da-nghi'), document: '' } },
      'deputy.personId',
      'rollover.not_of_member',
    ],
    [
      'one member for both',
      { deputy: { memberId: 'quang-nam', personId: idOf('quang-nam'), document: '' } },
      'deputy',
      'rollover.same_heads',
    ],
    ['days the wrong way round', { endsOn: '2026-12-31' }, 'endsOn', 'day.before_start'],
    ['no title', { title: ' ' }, 'title', 'text.empty'],
  ])('%s is refused', async (_, changes, field, code) => {
    const { errors } = await refused(lead.post(path, input(changes)), 422, 'request.invalid')
    expect(errors).toMatchObject([{ path: field, code }])
    expect(await seasonsThere()).toHaveLength(2)
  })

  test('a draft of another cluster or another year is no sheet', async () => {
    const { members: _members, ...rules } = smallFile
    const draft = await ok<{ id: string }>(
      lead.post(`${season}/drafts`, { content: JSON.stringify(rules), basedOn: null }),
      201,
    )
    await refused(lead.post(path, input({ draftId: draft.id })), 422, 'draft.other_year')
    const other = await it.as('cum-khac')
    const content = JSON.stringify({ ...rules, year: 2027 })
    const theirs = await ok<{ id: string }>(
      other.post(`/api/v1/seasons/${otherSeasonId}/drafts`, { content, basedOn: null }),
      201,
    )
    await refused(lead.post(path, input({ draftId: theirs.id })), 404, 'draft.not_found')
    expect((await ok<RolloverPlan>(lead.get(path))).sheets).toHaveLength(2)
  })

  test('a draft for that year becomes its sheet; without a deputy the season waits for one', async () => {
    await it.store.db
      .updateTable('season')
      .set({ phase: 'published' })
      .where('id', '=', otherSeasonId)
      .execute()
    await it.store.tx((trx) => takeStock(trx, it.now))
    const other = await it.as('cum-khac')
    const theirs = `/api/v1/seasons/${otherSeasonId}/rollover`
    const { sheets } = await ok<RolloverPlan>(other.get(theirs))
    const { draftId } = sheets.find((sheet) => sheet.draftId !== null)!
    const lead = { memberId: 'ha-tinh', personId: idOf('cum-khac'), document: '' }
    await ok(other.post(theirs, input({ draftId, lead, deputy: null })), 201)
    const made = await ok<SeasonDetail>(other.get('/api/v1/seasons/cum-khac-2027'))
    expect(made).toMatchObject({ leadId: 'ha-tinh', deputyId: null, roles: ['approver', 'lead'] })
    const { body } = await it.store.db
      .selectFrom('sheetVersion')
      .select('body')
      .where('seasonId', '=', 'cum-khac-2027')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(body)).toMatchObject({ year: 2027, sheet: { title: 'Bảng điểm thử' } })
  })

  test('one step makes the next season, once however often it is sent', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    const made = await ok<NextSeason>(lead.post(path, input(), key), 201)
    expect(made).toEqual({ id: 'cum-thu-2027', title: 'Cụm thử, năm 2027', year: 2027 })
    expect(await ok(lead.post(path, input(), key), 201)).toEqual(made)
    await refused(lead.post(path, input()), 409, 'rollover.taken')
    await refused(admin.post(asAdmin, input()), 409, 'rollover.taken')
    expect((await ok<RolloverPlan>(lead.get(path))).taken).toBe(true)
    expect(await seasonsThere()).toHaveLength(4)
    const acts = await it.store.db
      .selectFrom('audit')
      .select(['seasonId', 'body'])
      .where('action', '=', 'season.rolled_over')
      .where('clusterId', '=', 'cum-thu')
      .execute()
    expect(acts).toHaveLength(1)
    expect(acts[0]!.seasonId).toBe('cum-thu-2027')
  })

  test('the next season has the members, the sheet and the calendar, in its setup', async () => {
    const detail = await ok<SeasonDetail>((await it.as('quang-nam')).get(next))
    expect(detail).toMatchObject({
      ...{ phase: 'setup', year: 2027, title: 'Cụm thử, năm 2027', sheetVersion: 1 },
      ...{ leadId: 'quang-nam', deputyId: 'quang-binh' },
    })
    expect(detail.rules.sheet.nodes).toEqual(
      (await ok<SeasonDetail>(lead.get(season))).rules.sheet.nodes,
    )
    expect(
      detail.members.map(({ id, shortName, status, reason }) => [id, shortName, status, reason]),
    ).toEqual([
      ['ha-tinh', 'Hà Tĩnh', 'ranked', null],
      ['quang-binh', 'Quảng Bình', 'ranked', null],
      ['quang-nam', 'Quảng Nam', 'unranked', 'Mới thành lập'],
      ['khanh-hoa', 'Khánh Hòa', 'ranked', null],
    ])
    const file = await ok<SeasonFile>((await it.as('ha-tinh')).get(`${next}/file`))
    expect(file).toMatchObject({ title: 'Cụm thử, năm 2027', year: 2027, facts: [] })
  })

  test('the heads turned, all others go on; the season that ended is as it was', async () => {
    const held = async (login: string) =>
      (await grantsOf(login)).map(({ memberId, role, document }) => [memberId, role, document])
    expect(await held('quang-nam')).toEqual([
      ['quang-nam', 'approver', null],
      ['quang-nam', 'editor', null],
      ['quang-nam', 'lead', '326/QĐ-LHHN'],
    ])
    expect(await held('quang-binh')).toContainEqual(['quang-binh', 'deputy', null])
    expect(await held('khanh-hoa')).toEqual([
      ['khanh-hoa', 'approver', null],
      ['khanh-hoa', 'editor', null],
    ])
    expect(await held('quan-sat')).toEqual([[null, 'observer', null]])
    expect(await held('da-nghi')).toEqual([])
    expect((await grantsOf('ha-tinh'))[0]!.fromOn).toBe('2026-06-15')
    expect(await ok<SeasonDetail>(lead.get(season))).toMatchObject({
      ...{ phase: 'conference', leadId: 'khanh-hoa', deputyId: 'quang-nam' },
    })
    await refused(lead.patch(next, { phase: 'record', reason: '' }, 1), 403, 'right.missing')
  })

  test('the trail tells of every row that was written', async () => {
    const report = await it.store.read((db) => verifyStore(db, { dataDir: it.config.dataDir }))
    expect(report.rows.faults).toEqual([])
    expect(gravityOf(report)).toBe(0)
  })
})
