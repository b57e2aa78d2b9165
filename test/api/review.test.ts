import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReviewMatrix, VerifiedAsSelf } from '../../server/review/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { attach, claim, handIn, ok, record, refused, season } from './acts.ts'

const cell = (member: string, criterion: string) =>
  `${season}/members/${member}/verified/${criterion}`

describe.each(engines)('review on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
  })
  afterEach(() => it.close())

  const values = () =>
    it.store.db
      .selectFrom('stageValue')
      .select(['memberId', 'criterion', 'stage', 'round', 'fact', 'reason'])
      .where('stage', '=', 'verified')
      .orderBy('memberId')
      .orderBy('criterion')
      .orderBy('round')
      .execute()

  test('shows self and verified side by side, with how much stands behind them', async () => {
    const quangBinh = await it.as('quang-binh')
    const file = await attach(quangBinh, 'quang-binh')
    const activity = await record(quangBinh, { evidenceIds: [file.id] })
    const grounds = { activityIds: [activity.id], evidenceIds: [file.id] }
    await claim(quangBinh, 'quang-binh', 'I.1', grounds)
    await it.enter('self-score')
    const missing = { acceptMissing: ['I.2', 'II'] }
    await ok(quangBinh.post(`${season}/members/quang-binh/submission`, missing))
    await it.enter('verify')
    const fact = { quantity: '0' }
    await ok(lead.put(cell('quang-binh', 'I.1'), { fact, reason: 'Trùng với I.2' }, 0))

    const matrix = await ok<ReviewMatrix>(lead.get(`${season}/review`))
    expect(matrix.members).toEqual([
      { id: 'ha-tinh', mayVerify: false, sheetState: 'draft', late: false },
      { id: 'quang-binh', mayVerify: true, sheetState: 'submitted', late: false },
      { id: 'quang-nam', mayVerify: false, sheetState: 'draft', late: false },
      { id: 'khanh-hoa', mayVerify: false, sheetState: 'draft', late: false },
    ])
    expect(matrix.cells).toMatchObject([
      {
        member: 'quang-binh',
        criterion: 'I.1',
        self: { fact: { quantity: '1' }, by: 'Tài khoản quang-binh' },
        verified: { fact, reason: 'Trùng với I.2', round: 1, by: 'Tài khoản khanh-hoa' },
        evidence: 1,
        activities: 1,
      },
    ])
  })

  test('needs a reason where the value is not the member’s own', async () => {
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const path = cell('quang-binh', 'I.1')
    const different = lead.put(path, { fact: { quantity: '2' }, reason: '' }, 0)
    const problem = await refused(different, 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path: 'reason', code: 'reason.missing' }])
    const same = { fact: { quantity: '3.0' }, reason: '' }
    expect(await ok(lead.put(path, same, 0))).toMatchObject({ fact: { quantity: '3' }, round: 1 })
    const changed = { fact: { quantity: '2' }, reason: 'Một đoàn của Sở' }
    expect(await ok(lead.put(path, changed, 1))).toMatchObject({
      round: 2,
      reason: 'Một đoàn của Sở',
    })
    expect(await values()).toHaveLength(2)
  })

  test('points may be set on any leaf, with a reason and within its limits', async () => {
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const path = cell('quang-binh', 'I.1')
    const put = (fact: object, reason: string) => lead.put(path, { fact, reason }, 0)
    expect((await refused(put({ points: '5' }, ''), 422, 'request.invalid')).errors).toMatchObject([
      { path: 'reason', code: 'reason.missing' },
    ])
    const above = await refused(put({ points: '21' }, 'Quá'), 422, 'request.invalid')
    expect(above.errors).toMatchObject([{ path: 'fact.points', code: 'override.outside' }])
    const fact = { quantity: '3', points: '5' }
    expect(await ok(put(fact, 'Hội nghị thống nhất'))).toMatchObject({ fact })
    const given = { fact: { points: '35' }, reason: 'Hội nghị chấm' }
    expect(await ok(lead.put(cell('quang-binh', 'II'), given, 0))).toMatchObject({ round: 1 })
    const result = await ok<{ members: { id: string; total: string }[] }>(
      lead.get(`${season}/standings`),
    )
    expect(result.members.find(({ id }) => id === 'quang-binh')?.total).toBe('40')
  })

  test.each([
    [{ fact: {}, reason: 'x' }, 'fact', 'fact.empty'],
    [{ fact: { plan: '3' }, reason: 'x' }, 'fact.plan', 'fact.unusable'],
    [{ fact: { quantity: '1e3' }, reason: 'x' }, 'fact.quantity', 'number.unreadable'],
  ])('refuses %j at %s with %s', async (body, path, code) => {
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const problem = await refused(
      lead.put(cell('quang-binh', 'I.1'), body, 0),
      422,
      'request.invalid',
    )
    expect(problem.errors).toMatchObject([{ path, code }])
    expect(await values()).toEqual([])
  })

  test('of two who verify one value at once one wins, the other gets it', async () => {
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const deputy = await it.as('quang-nam')
    const path = cell('quang-binh', 'I.1')
    const put = (who: Caller, quantity: string) =>
      who.put(path, { fact: { quantity }, reason: 'Đối chiếu' }, 0)
    const answers = await Promise.all([put(lead, '1'), put(deputy, '2')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const won = await answers.find(({ status }) => status === 200)?.json()
    const lost = (await answers.find(({ status }) => status === 412)?.json()) as { current: object }
    expect(lost.current).toEqual(won)
    await refused(lead.put(path, { fact: { quantity: '1' }, reason: 'x' }), 428, 'version.missing')
  })

  test('takes over many own values at once, all or none', async () => {
    for (const member of ['ha-tinh', 'quang-binh']) await handIn(it, member)
    await it.enter('verify')
    const path = `${season}/verified-as-self`
    const items = ['ha-tinh', 'quang-binh'].flatMap((member) =>
      ['I.1', 'I.2'].map((criterion) => ({ member, criterion })),
    )
    const empty = { member: 'ha-tinh', criterion: 'II' }
    const bad = lead.post(path, { items: [...items, empty, items[0]] })
    const problem = await refused(bad, 422, 'request.invalid')
    expect(problem.errors).toMatchObject([
      { path: 'items.4.criterion', code: 'self.missing' },
      { path: 'items.5.criterion', code: 'list.repeats' },
    ])
    const own = lead.post(path, { items: [...items, { member: 'khanh-hoa', criterion: 'I.1' }] })
    await refused(own, 403, 'right.own_organisation')
    expect(await values()).toEqual([])

    const done = await ok<VerifiedAsSelf>(lead.post(path, { items }))
    expect(done.done).toBe(4)
    expect(done.values.map(({ criterion, fact }) => ({ criterion, fact }))).toContainEqual({
      criterion: 'I.1',
      fact: { quantity: '3' },
    })
    expect(await values()).toHaveLength(4)
    await ok(lead.post(path, { items }))
    expect(await values()).toHaveLength(4)
    const events = await it.store.db.selectFrom('audit').select('action').execute()
    expect(events.filter(({ action }) => action === 'values.verified_as_self')).toHaveLength(1)
  })

  test('nobody verifies the own organisation; the lead’s goes to the deputy', async () => {
    for (const member of ['khanh-hoa', 'quang-nam']) await handIn(it, member)
    await it.enter('verify')
    const deputy = await it.as('quang-nam')
    const body = { fact: { quantity: '3' }, reason: '' }
    await refused(lead.put(cell('khanh-hoa', 'I.1'), body, 0), 403, 'right.own_organisation')
    await refused(deputy.put(cell('quang-nam', 'I.1'), body, 0), 403, 'right.own_organisation')
    await ok(deputy.put(cell('khanh-hoa', 'I.1'), body, 0))
    await ok(lead.put(cell('quang-nam', 'I.1'), body, 0))
    for (const login of ['ha-tinh', 'quan-sat'])
      await refused(
        (await it.as(login)).put(cell('quang-nam', 'I.1'), body, 1),
        403,
        'right.missing',
      )
  })

  test('waits for the sheet, and for its phase', async () => {
    const body = { fact: { quantity: '3' }, reason: '' }
    await it.enter('verify')
    await refused(lead.put(cell('quang-binh', 'I.1'), body, 0), 409, 'sheet.not_submitted')
    await it.enter('record')
    await handIn(it, 'quang-binh')
    await refused(lead.put(cell('quang-binh', 'I.1'), body, 0), 409, 'phase.closed')
    await it.enter('conference')
    await refused(lead.put(cell('quang-binh', 'I.1'), body, 0), 409, 'phase.closed')
    await it.enter('verify')
    await refused(lead.put(cell('quang-binh', 'IX'), body, 0), 404, 'criterion.not_found')
  })

  test('is for the heads; observers read it once it is open', async () => {
    const path = `${season}/review`
    await handIn(it, 'quang-binh')
    await claim(await it.as('ha-tinh'), 'ha-tinh', 'I.1', { figures: { quantity: '7' } })
    const early = await ok<ReviewMatrix>(lead.get(path))
    expect(new Set(early.cells.map(({ member }) => member))).toEqual(new Set(['quang-binh']))
    expect(early.members.some(({ mayVerify }) => mayVerify)).toBe(false)
    await refused((await it.as('ha-tinh')).get(path), 403, 'right.missing')
    await refused((await it.as('quan-sat')).get(path), 409, 'phase.closed')
    await it.enter('verify')
    await ok((await it.as('quan-sat')).get(path))
  })
})
