import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AuditEvent } from '../../server/audit/schema.ts'
import type { ReviewMatrix } from '../../server/review/schema.ts'
import type { SeasonDetail } from '../../server/seasons/schema.ts'
import type { MemberSheet } from '../../server/sheets/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { claim, handIn, ok, record, refused, season } from './acts.ts'

const sheet = `${season}/members/quang-binh`

describe.each(engines)('sheets on %s', (engine) => {
  let it: TestApp
  let quangBinh: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    quangBinh = await it.as('quang-binh')
  })
  afterEach(() => it.close())

  const submit = (acceptMissing: string[] = []) =>
    quangBinh.post(`${sheet}/submission`, { acceptMissing })
  const claimAll = async () => {
    const { id } = await record(quangBinh)
    await claim(quangBinh, 'quang-binh', 'I.1', { activityIds: [id], note: 'một đoàn' })
    await claim(quangBinh, 'quang-binh', 'I.2', { figures: { actual: '80', plan: '100' } })
    await it.enter('self-score')
    return id
  }

  test('are handed in once nothing is missing that was not left empty on purpose', async () => {
    await claim(quangBinh, 'quang-binh', 'I.2', { figures: { actual: '80' } })
    await it.enter('self-score')
    const problem = await refused(submit(['II']), 409, 'sheet.incomplete')
    expect(problem.errors).toMatchObject([
      { path: 'I.1', code: 'criterion.unclaimed' },
      { path: 'I.2', code: 'criterion.unclaimed' },
    ])
    expect(await ok<MemberSheet>(quangBinh.get(`${sheet}/sheet`))).toMatchObject({
      member: { sheetState: 'draft' },
      values: [],
      reviews: [],
    })
    await ok(submit(['I.1', 'I.2', 'II']))
  })

  test('freeze what the claims make, with their grounds, and one event', async () => {
    const activityId = await claimAll()
    const handed = await ok<MemberSheet>(submit(['II']))
    const by = { at: it.now().toISOString(), by: 'Tài khoản quang-binh' }
    expect(handed.member).toMatchObject({ sheetState: 'submitted', submittedAt: by.at, version: 2 })
    const frozen = { stage: 'self', round: 1, reason: '', ...by }
    expect(handed.values).toEqual([
      { criterion: 'I.1', fact: { quantity: '1' }, note: 'một đoàn', ...frozen },
      { criterion: 'I.2', fact: { actual: '80', plan: '100' }, note: '', ...frozen },
    ])
    expect(handed.reviews).toEqual([
      { kind: 'submitted', reason: '', round: 1, late: false, ...by },
    ])
    const [first] = await it.store.db.selectFrom('stageValue').select('grounds').execute()
    expect(JSON.parse(first?.grounds ?? '')).toEqual({ activityIds: [activityId], evidenceIds: [] })
    const events = await it.store.db
      .selectFrom('audit')
      .select(['action', 'body'])
      .orderBy('seq')
      .execute()
    expect(events.filter(({ action }) => action.startsWith('sheet'))).toEqual([
      {
        action: 'sheet.submitted',
        body: expect.stringMatching(
          /^\{"changed":2,"missing":\["II"\],"round":1,"rows":\{.*\},"values":"[0-9a-f]{64}"\}$/,
        ),
      },
    ])
  })

  test('handed in again under the same key are handed in once', async () => {
    await claimAll()
    const key = { 'idempotency-key': crypto.randomUUID() }
    const send = () => quangBinh.post(`${sheet}/submission`, { acceptMissing: ['II'] }, key)
    const first = await ok(send())
    expect(await ok(send())).toEqual(first)
    await refused(submit(['II']), 409, 'sheet.locked')
    expect(await it.store.db.selectFrom('review').selectAll().execute()).toHaveLength(1)
  })

  test('come back with a reason, and their first values never vanish', async () => {
    await claimAll()
    await ok(submit(['II']))
    await it.enter('verify')
    const lead = await it.as('khanh-hoa')
    const returned = await ok<MemberSheet>(
      lead.post(`${sheet}/return`, { reason: 'Thiếu minh chứng I.1' }),
    )
    expect(returned.member).toMatchObject({
      sheetState: 'returned',
      returnReason: 'Thiếu minh chứng I.1',
      version: 3,
    })
    await refused(lead.post(`${sheet}/return`, { reason: 'nữa' }), 409, 'sheet.not_submitted')

    await claim(quangBinh, 'quang-binh', 'I.1', {}, 1)
    await claim(quangBinh, 'quang-binh', 'I.2', { figures: { actual: '80.0', plan: '100' } }, 1)
    it.pass(20)
    const again = await ok<MemberSheet>(submit(['I.1', 'II']))
    expect(again.member).toMatchObject({ sheetState: 'submitted', returnReason: null })
    const rounds = again.values.map(({ criterion, round, fact }) => ({ criterion, round, fact }))
    expect(rounds).toEqual([
      { criterion: 'I.1', round: 1, fact: { quantity: '1' } },
      { criterion: 'I.1', round: 2, fact: {} },
      { criterion: 'I.2', round: 1, fact: { actual: '80', plan: '100' } },
    ])
    expect(again.reviews.map(({ kind, round }) => `${kind} ${round}`)).toEqual([
      'submitted 1',
      'returned 1',
      'submitted 2',
    ])
  })

  test('handed in after self-scoring are told to be late, the first time only', async () => {
    await claimAll()
    await it.enter('verify')
    const late = await ok<MemberSheet>(submit(['II']))
    expect(late.reviews).toMatchObject([{ kind: 'submitted', round: 1, late: true }])
    const lead = await it.as('khanh-hoa')
    const matrix = await ok<ReviewMatrix>(lead.get(`${season}/review`))
    expect(matrix.members.filter((member) => member.late).map(({ id }) => id)).toEqual([
      'quang-binh',
    ])
    const [event] = await ok<AuditEvent[]>(lead.get(`${season}/audit`))
    expect(event?.summary).toContain('Nộp muộn')

    it.pass(20)
    await ok(lead.post(`${sheet}/return`, { reason: 'Bổ sung' }))
    it.pass(20)
    const again = await ok<MemberSheet>(submit(['II']))
    expect(again.reviews.map(({ kind, round, late }) => ({ kind, round, late }))).toEqual([
      { kind: 'submitted', round: 1, late: true },
      { kind: 'returned', round: 1, late: false },
      { kind: 'submitted', round: 2, late: false },
    ])
  })

  test('of two who hand in at once one does', async () => {
    await claimAll()
    const answers = await Promise.all([submit(['II']), submit(['II'])])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('are handed in by the approver of the own member, in its phase', async () => {
    await refused(submit(), 409, 'phase.closed')
    await it.enter('self-score')
    const path = `${sheet}/submission`
    for (const login of ['quang-binh-2', 'ha-tinh', 'khanh-hoa', 'quan-sat'])
      await refused((await it.as(login)).post(path, { acceptMissing: [] }), 403, 'right.missing')
  })

  test('are returned by the heads, never to their own organisation', async () => {
    for (const member of ['khanh-hoa', 'quang-nam', 'quang-binh']) await handIn(it, member)
    const path = (member: string) => `${season}/members/${member}/return`
    const reason = { reason: 'Bổ sung' }
    const [lead, deputy] = [await it.as('khanh-hoa'), await it.as('quang-nam')]
    await refused(lead.post(path('quang-binh'), reason), 409, 'phase.closed')
    await it.enter('verify')
    await refused(lead.post(path('khanh-hoa'), reason), 403, 'right.own_organisation')
    await refused(deputy.post(path('quang-nam'), reason), 403, 'right.own_organisation')
    await refused(lead.post(path('quang-binh'), { reason: ' ' }), 422, 'request.invalid')
    await refused(quangBinh.post(path('khanh-hoa'), reason), 403, 'right.missing')
    await ok(deputy.post(path('khanh-hoa'), reason))
    await ok(lead.post(path('quang-nam'), reason))
  })

  test('of peers are hidden until they are handed in or verification begins', async () => {
    const [lead, haTinh] = [await it.as('khanh-hoa'), await it.as('ha-tinh')]
    await refused(lead.get(`${sheet}/sheet`), 404, 'sheet.not_found')
    await handIn(it, 'quang-binh')
    await ok(lead.get(`${sheet}/sheet`))
    await refused(haTinh.get(`${sheet}/sheet`), 404, 'sheet.not_found')
    await it.enter('verify')
    await ok(haTinh.get(`${sheet}/sheet`))
  })

  test('of peers, returned or never handed in, show only the columns that were handed in', async () => {
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const haTinh = await it.as('ha-tinh')
    const before = await ok<MemberSheet>(haTinh.get(`${sheet}/sheet`))
    const standings = `${season}/standings?stage=self`
    const result = await ok(haTinh.get(standings))
    await ok((await it.as('khanh-hoa')).post(`${sheet}/return`, { reason: 'Bổ sung' }))
    await claim(quangBinh, 'quang-binh', 'I.1', { note: 'riêng' }, 1)

    const after = await ok<MemberSheet>(haTinh.get(`${sheet}/sheet`))
    expect(after).toMatchObject({
      values: before.values,
      claims: [],
      member: { returnReason: null },
    })
    expect(after.reviews.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['submitted', ''],
      ['returned', ''],
    ])
    expect(await ok(haTinh.get(standings))).toEqual(result)
    await refused(haTinh.get(`${sheet}/claims/I.1`), 404, 'sheet.not_found')
    const lead = await ok<MemberSheet>((await it.as('khanh-hoa')).get(`${sheet}/sheet`))
    expect(lead).toMatchObject({ member: { returnReason: 'Bổ sung' } })
    expect(lead.claims).not.toEqual([])
    const draft = await ok<MemberSheet>(haTinh.get(`${season}/members/quang-nam/sheet`))
    expect(draft).toMatchObject({ claims: [], values: [] })
  })

  test('of peers close again when the season goes back; why they were returned is not for peers', async () => {
    const reasonFor = async (login: string) => {
      const { members } = await ok<SeasonDetail>((await it.as(login)).get(season))
      return members.find(({ id }) => id === 'quang-binh')?.returnReason
    }
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const back = `${season}/members/quang-binh/return`
    await ok((await it.as('khanh-hoa')).post(back, { reason: 'Bổ sung' }))
    expect(await reasonFor('ha-tinh')).toBeNull()
    expect(await reasonFor('khanh-hoa')).toBe('Bổ sung')
    await it.enter('self-score')
    expect(await reasonFor('ha-tinh')).toBeNull()
    expect(await reasonFor('quang-binh')).toBe('Bổ sung')
  })
})
