import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Result } from '../../scoring/model/result.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import type { Decision, NewDecision } from '../../server/awards/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { handIn, ok, refused, season } from './acts.ts'

const path = `${season}/award-decisions`

function makeDecision(changes: Partial<NewDecision> = {}): NewDecision {
  const members = ['quang-binh']
  return { kind: 'choose', awardId: 'co', members, reason: '', reference: 'BB 05/2026', ...changes }
}

describe.each(engines)('award decisions on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    await it.enter('conference')
  })
  afterEach(() => it.close())

  const decide = (who: Caller, changes?: Partial<NewDecision>) =>
    who.post(path, makeDecision(changes))
  const awarded = async () => (await ok<Result>(lead.get(`${season}/standings`))).awards.co

  /** Two members level on top, for one flag. */
  const level = async () => {
    for (const member of ['quang-binh', 'ha-tinh']) await handIn(it, member)
    await it.enter('verify')
    const items = ['quang-binh', 'ha-tinh'].flatMap((member) =>
      ['I.1', 'I.2'].map((criterion) => ({ member, criterion })),
    )
    await ok(lead.post(`${season}/verified-as-self`, { items }))
    await it.enter('conference')
  }

  test('choose among those level at the line, and the standings follow', async () => {
    await level()
    expect(await awarded()).toMatchObject({ recipients: [], pending: { choose: 1 } })
    const made = await ok<Decision>(decide(lead), 201)
    expect(made).toMatchObject({
      ...makeDecision(),
      by: 'Tài khoản khanh-hoa',
      at: it.now().toISOString(),
      cancelledAt: null,
    })
    expect(await awarded()).toMatchObject({ recipients: ['quang-binh'], pending: null })
    await refused(decide(lead, { members: ['ha-tinh'] }), 409, 'decision.taken')
  })

  test('stay on record when they are cancelled, with who did so and why', async () => {
    await level()
    const { id } = await ok<Decision>(decide(lead), 201)
    await refused(lead.delete(`${path}/${id}`, { reason: '' }), 422, 'request.invalid')
    const cancelled = await ok<Decision>(lead.delete(`${path}/${id}`, { reason: 'Biểu quyết lại' }))
    expect(cancelled).toMatchObject({
      cancelledBy: 'Tài khoản khanh-hoa',
      cancelReason: 'Biểu quyết lại',
    })
    expect(await awarded()).toMatchObject({ recipients: [], pending: { choose: 1 } })
    await refused(lead.delete(`${path}/${id}`, { reason: 'nữa' }), 404, 'decision.not_found')
    await ok(decide(lead, { members: ['ha-tinh'] }), 201)
    const all = await ok<Decision[]>((await it.as('ha-tinh')).get(path))
    expect(all.map(({ members, cancelReason }) => [members[0], cancelReason])).toEqual(
      expect.arrayContaining([
        ['quang-binh', 'Biểu quyết lại'],
        ['ha-tinh', null],
      ]),
    )
  })

  test('deny or withhold one award or all, with a reason', async () => {
    await level()
    const blocked = { kind: 'denied', awardId: '*', reason: 'Bị kỷ luật', reference: '' } as const
    await ok(decide(lead, blocked), 201)
    expect(await awarded()).toMatchObject({ recipients: ['ha-tinh'] })
    const held = { members: ['ha-tinh'], reason: 'Chờ kết luận' }
    await ok(decide(lead, { ...held, kind: 'withheld' }), 201)
    expect(await awarded()).toMatchObject({ recipients: [], withheld: ['ha-tinh'] })
  })

  test.each<[Partial<NewDecision>, string, string]>([
    [{ awardId: 'khac' }, 'awardId', 'award.not_found'],
    [{ awardId: '*' }, 'awardId', 'award.not_found'],
    [{ kind: 'rank' }, 'awardId', 'award.not_found'],
    [{ kind: 'denied' }, 'reason', 'reason.missing'],
    [{ reference: '' }, 'reference', 'reference.missing'],
    [{ members: [] }, 'members', 'list.empty'],
    [{ members: ['ha-tinh', 'ha-tinh'] }, 'members', 'list.repeats'],
  ])('refuses %j at %s with %s', async (changes, field, code) => {
    const problem = await refused(decide(lead, changes), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path: field, code }])
    expect(await it.store.db.selectFrom('awardDecision').selectAll().execute()).toEqual([])
  })

  test('on the lead’s own organisation are the deputy’s', async () => {
    const deputy = await it.as('quang-nam')
    const own = { members: ['khanh-hoa'] }
    await refused(decide(lead, own), 403, 'right.own_organisation')
    await refused(decide(deputy), 403, 'right.missing')
    const { id } = await ok<Decision>(decide(deputy, own), 201)
    const cancel = { reason: 'nhầm' }
    await refused(lead.delete(`${path}/${id}`, cancel), 403, 'right.own_organisation')
    await ok(deputy.delete(`${path}/${id}`, cancel))
    await refused(decide(lead, { members: ['ca-mau'] }), 404, 'member.not_found')
  })

  test('are hidden with the standings, in the season file too', async () => {
    const reason = 'Đang xác minh'
    await ok(decide(lead, { kind: 'withheld', members: ['ha-tinh'], reason }), 201)
    const member = await it.as('quang-binh')
    const blocksOf = async () =>
      (await ok<SeasonFile>(member.get(`${season}/file`))).blocks?.map((block) => block.reason)
    expect(await blocksOf()).toEqual([reason])
    await it.enter('self-score')
    await refused(member.get(path), 403, 'standings.not_open')
    expect(await blocksOf()).toEqual([])
  })

  test('are made at the conference only', async () => {
    for (const phase of ['verify', 'published'] as const) {
      await it.enter(phase)
      await refused(decide(lead), 409, 'phase.closed')
    }
    await refused(decide(await it.as('ha-tinh')), 403, 'right.missing')
  })

  test('sent again under the same key are made once', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    const send = () => lead.post(path, makeDecision(), key)
    expect(await ok(send(), 201)).toEqual(await ok(send(), 201))
    expect(await ok<Decision[]>(lead.get(path))).toHaveLength(1)
  })
})
