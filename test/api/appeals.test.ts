import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Result } from '../../scoring/model/result.ts'
import type { Appeal, DecideAppeal, Docket } from '../../server/appeals/schema.ts'
import type { StageValue } from '../../server/claims/schema.ts'
import type { Blocker } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { seasonId } from '../support/small-season.ts'
import { attach, handIn, ok, refused, season } from './acts.ts'

describe.each(engines)('appeals on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  let deputy: Caller
  let member: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    deputy = await it.as('quang-nam')
    member = await it.as('quang-binh')
    for (const id of ['quang-binh', 'khanh-hoa', 'quang-nam']) await handIn(it, id)
    await it.enter('verify')
  })
  afterEach(() => it.close())

  const verify = (who: Caller, of: string, quantity: string, round = 0) => {
    const value = { fact: { quantity }, reason: 'Thiếu giấy mời' }
    return ok<StageValue>(who.put(`${season}/members/${of}/verified/I.1`, value, round))
  }
  const statement = { criterion: 'I.1', statement: 'Có đủ ba đoàn, xem biên bản', evidenceIds: [] }
  const lodge = (who: Caller, of: string, changes = {}) =>
    who.post(`${season}/members/${of}/appeals`, { ...statement, ...changes })
  const decide = (who: Caller, id: string, input: Partial<DecideAppeal>) =>
    who.post(`${season}/appeals/${id}/decision`, {
      ...{ outcome: 'rejected', answer: 'Giấy mời ghi năm trước', fact: null },
      ...input,
    })
  const docket = (who: Caller) => ok<Docket>(who.get(`${season}/appeals`))
  const totalOf = async (of: string) => {
    const path = `${season}/standings?fallback=true`
    return (await ok<Result>(lead.get(path))).members.find(({ id }) => id === of)?.total
  }

  test('what the lead verified goes to the deputy; upheld, its figures count', async () => {
    await verify(lead, 'quang-binh', '2')
    await it.enter('conference')
    const file = await attach(member, 'quang-binh')
    const made = await ok<Appeal>(lodge(member, 'quang-binh', { evidenceIds: [file.id] }), 201)
    expect(made).toMatchObject({ judge: 'quang-nam', late: false, round: 1, outcome: null })
    expect(made.evidence.map(({ id }) => id)).toEqual([file.id])
    await refused(lodge(member, 'quang-binh'), 409, 'appeal.exists')
    expect((await docket(deputy)).appeals[0]?.mayDecide).toBe(true)
    expect((await docket(lead)).appeals[0]?.mayDecide).toBe(false)
    await refused(decide(lead, made.id, {}), 403, 'appeal.not_yours')
    await refused(decide(member, made.id, {}), 403, 'right.own_organisation')

    const before = await totalOf('quang-binh')
    const decided = await ok<Appeal>(
      decide(deputy, made.id, { outcome: 'upheld', answer: 'Đủ hồ sơ', fact: { quantity: '3' } }),
    )
    expect(decided.effect).toMatchObject({
      points: { from: '4', to: '6' },
      total: { from: before, to: await totalOf('quang-binh') },
    })
    await refused(decide(deputy, made.id, {}), 409, 'appeal.decided')
    const path = `${season}/members/quang-binh/claims/I.1`
    const { values } = await ok<{ values: StageValue[] }>(member.get(path))
    const rounds = values.filter(({ stage }) => stage === 'verified')
    expect(rounds.map(({ fact, reason, by }) => [fact.quantity, reason, by])).toEqual([
      ['2', 'Thiếu giấy mời', 'Tài khoản khanh-hoa'],
      ['3', 'Đủ hồ sơ', 'Tài khoản quang-nam'],
    ])
  })

  test('is routed past everybody who verified the cell, and past the own organisation', async () => {
    await verify(lead, 'quang-nam', '2')
    await verify(deputy, 'khanh-hoa', '2')
    await verify(lead, 'quang-binh', '2')
    await verify(deputy, 'quang-binh', '1', 1)
    await it.enter('conference')
    const judges = await Promise.all(
      [
        [deputy, 'quang-nam'] as const,
        [lead, 'khanh-hoa'] as const,
        [member, 'quang-binh'] as const,
      ].map(async ([who, of]) => (await ok<Appeal>(lodge(who, of), 201)).judge),
    )
    expect(['ha-tinh', 'quang-binh']).toContain(judges[0])
    expect(['ha-tinh', 'quang-binh']).toContain(judges[1])
    expect(judges[2]).toBe('ha-tinh')
  })

  test('goes to another when nobody speaks for its judge any more', async () => {
    await verify(lead, 'quang-binh', '2')
    await it.enter('conference')
    const { id, judge } = await ok<Appeal>(lodge(member, 'quang-binh'), 201)
    expect(judge).toBe('quang-nam')
    await it.store.db
      .updateTable('roleGrant')
      .set({ status: 'ended', toOn: '2026-06-01' })
      .where('memberId', '=', 'quang-nam')
      .execute()
    expect((await docket(member)).appeals[0]?.judge).toBe('ha-tinh')
    await refused(decide(lead, id, {}), 403, 'appeal.not_yours')
    expect(await ok<Appeal>(decide(await it.as('ha-tinh'), id, {}))).toMatchObject({
      outcome: 'rejected',
    })
  })

  test('rejected, everything stays; partly, the figures are neither side’s', async () => {
    await verify(lead, 'quang-binh', '1')
    await it.enter('conference')
    const { id } = await ok<Appeal>(lodge(member, 'quang-binh'), 201)
    const wrong = async (input: Partial<DecideAppeal>, path: string, code: string) => {
      const problem = await refused(decide(deputy, id, input), 422, 'request.invalid')
      expect(problem.errors).toMatchObject([{ path, code }])
    }
    await wrong({ answer: '' }, 'answer', 'text.empty')
    await wrong({ outcome: 'upheld' }, 'fact', 'appeal.value_needed')
    await wrong({ outcome: 'partly', fact: { quantity: '1.0' } }, 'fact', 'appeal.same_value')
    await wrong({ fact: { quantity: '3' } }, 'fact', 'appeal.value_unasked')
    await wrong({ outcome: 'upheld', fact: { actual: '3' } }, 'fact.actual', 'fact.unusable')
    const before = await totalOf('quang-binh')
    expect((await docket(member)).appeals[0]?.outcome).toBe(null)
    const partly = { outcome: 'partly', fact: { quantity: '2' } } as const
    expect((await ok<Appeal>(decide(deputy, id, partly))).effect?.points).toEqual({
      from: '2',
      to: '4',
    })
    expect(await totalOf('quang-binh')).not.toBe(before)
  })

  test('a rejection has no effect on any figure', async () => {
    await verify(lead, 'quang-binh', '1')
    await it.enter('conference')
    const { id } = await ok<Appeal>(lodge(member, 'quang-binh'), 201)
    const before = await totalOf('quang-binh')
    expect(await ok<Appeal>(decide(deputy, id, {}))).toMatchObject({ effect: null })
    expect(await totalOf('quang-binh')).toBe(before)
  })

  test('one made after the conference began to decide is taken, and recorded as late', async () => {
    await verify(lead, 'quang-binh', '2')
    await it.enter('conference')
    expect((await docket(member)).late).toBe(false)
    const denied = { kind: 'denied', awardId: '*', members: ['ha-tinh'], reason: 'Kỷ luật' }
    await ok(lead.post(`${season}/award-decisions`, { ...denied, reference: '' }), 201)
    expect((await docket(member)).late).toBe(true)
    expect(await ok<Appeal>(lodge(member, 'quang-binh'), 201)).toMatchObject({ late: true })
  })

  test('the deadline of the conference is the first moment that is late', async () => {
    await verify(lead, 'quang-binh', '2')
    await it.enter('conference')
    const dueAt = new Date(it.now().getTime() + 60_000).toISOString()
    const row = { seasonId, phase: 'conference', opensAt: null, dueAt }
    await it.store.db
      .insertInto('seasonPhase')
      .values(row)
      .onConflict((on) => on.columns(['seasonId', 'phase']).doUpdateSet({ dueAt }))
      .execute()
    expect((await docket(member)).late).toBe(false)
    it.pass(1)
    expect((await docket(member)).late).toBe(true)
  })

  test('the conference does not close over one that nobody decided', async () => {
    await verify(lead, 'quang-binh', '2')
    await it.enter('conference')
    const open = async () =>
      (await ok<Blocker[]>(lead.get(`${season}/blockers`))).find(({ code }) => code === 'appealed')
    expect(await open()).toBeUndefined()
    const { id } = await ok<Appeal>(lodge(member, 'quang-binh'), 201)
    expect(await open()).toMatchObject({ count: 1, members: ['quang-binh'], path: '/appeals' })
    await ok(decide(deputy, id, {}))
    expect(await open()).toBeUndefined()
  })

  test('is refused out of its phase, for others, and without a value', async () => {
    await verify(lead, 'quang-binh', '2')
    await refused(lodge(member, 'quang-binh'), 409, 'phase.closed')
    await it.enter('conference')
    await refused(lodge(member, 'khanh-hoa'), 403, 'right.missing')
    await refused(lodge(await it.as('quang-binh-2'), 'quang-binh'), 403, 'right.missing')
    const valueless = { criterion: 'I.2' }
    await refused(lodge(member, 'quang-binh', valueless), 409, 'appeal.no_value')
    const foreign = await attach(await it.as('quang-nam'), 'quang-nam')
    const files = { evidenceIds: [foreign.id] }
    await refused(lodge(member, 'quang-binh', files), 422, 'request.invalid')
    expect((await docket(member)).appeals).toEqual([])
  })
})
