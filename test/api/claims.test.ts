import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeStock } from '../../db/take-stock.ts'
import type { ClaimInput } from '../../scoring/model/claim.ts'
import { verifyStore } from '../../server/audit/verify-store.ts'
import type { Claim, ClaimWithValues } from '../../server/claims/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { attach, claim, handIn, makeClaim, ok, record, refused, season } from './acts.ts'

const pathOf = (criterion: string, member = 'quang-binh') =>
  `${season}/members/${member}/claims/${criterion}`

describe.each(engines)('claims on %s', (engine) => {
  let it: TestApp
  let quangBinh: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    quangBinh = await it.as('quang-binh')
  })
  afterEach(() => it.close())

  const save = (criterion: string, changes: Partial<ClaimInput>, version?: number) =>
    quangBinh.put(pathOf(criterion), makeClaim(changes), version)

  test('count activities, with their files beside the claim’s own', async () => {
    const [shown, own] = [
      await attach(quangBinh, 'quang-binh', 'a.pdf'),
      await attach(quangBinh, 'quang-binh', 'b.pdf'),
    ]
    const first = await record(quangBinh, { evidenceIds: [shown.id] })
    const second = await record(quangBinh, { title: 'Đón đoàn Cuba' })
    const input = { activityIds: [second.id, first.id], evidenceIds: [own.id], note: 'hai đoàn' }
    const saved = await claim(quangBinh, 'quang-binh', 'I.1', input)
    expect(saved).toMatchObject({
      ...input,
      criterion: 'I.1',
      version: 1,
      updatedBy: 'Tài khoản quang-binh',
      fact: { quantity: '2' },
      evidence: [{ id: own.id, name: 'b.pdf' }],
      activities: [
        { id: second.id, title: 'Đón đoàn Cuba', role: 'lead', evidenceCount: 0 },
        { id: first.id, evidenceCount: 1 },
      ],
    })
    expect(await ok(quangBinh.get(pathOf('I.1')))).toEqual({ ...saved, values: [] })
  })

  test('state figures, and both where the rule needs a plan', async () => {
    const stated = { figures: { actual: '80', plan: '100.0' } }
    expect(await claim(quangBinh, 'quang-binh', 'I.2', stated)).toMatchObject({
      fact: { actual: '80', plan: '100' },
    })
    const { id } = await record(quangBinh)
    const mixed = { activityIds: [id], figures: { plan: '4' } }
    expect(await claim(quangBinh, 'quang-binh', 'I.2', mixed, 1)).toMatchObject({
      version: 2,
      fact: { actual: '1', plan: '4' },
    })
  })

  test('nothing claimed yet is version 0; an empty claim is one taken back, whose version goes on', async () => {
    const none = await ok<ClaimWithValues>(quangBinh.get(pathOf('I.1')))
    expect(none).toMatchObject({ version: 0, fact: null, activityIds: [], values: [] })
    await claim(quangBinh, 'quang-binh', 'I.1', { figures: { quantity: '0' } })
    expect(await claim(quangBinh, 'quang-binh', 'I.1', {}, 1)).toMatchObject({
      version: 2,
      fact: null,
    })
    await refused(save('I.1', { figures: { quantity: '9' } }, 0), 412, 'version.mismatch')
  })

  test.each<{ criterion: string; changes: Partial<ClaimInput>; path: string; code: string }>([
    {
      criterion: 'I.1',
      changes: { figures: { plan: '3' } },
      path: 'figures.plan',
      code: 'fact.unusable',
    },
    {
      criterion: 'I.2',
      changes: { figures: { actual: '1', plan: '0' } },
      path: 'figures.plan',
      code: 'number.not_positive',
    },
    {
      criterion: 'I.1',
      changes: { figures: { quantity: '-1' } },
      path: 'figures.quantity',
      code: 'number.negative',
    },
    {
      criterion: 'I.1',
      changes: { figures: { quantity: '1,5' } },
      path: 'figures.quantity',
      code: 'number.unreadable',
    },
    {
      criterion: 'I.1',
      changes: { figures: { points: '5' } },
      path: 'figures.points',
      code: 'override.stage',
    },
    {
      criterion: 'II',
      changes: { figures: { points: '41' } },
      path: 'figures.points',
      code: 'number.outside',
    },
    {
      criterion: 'I.1',
      changes: { figures: { not_applicable: true } },
      path: 'figures.not_applicable',
      code: 'not_applicable.refused',
    },
    {
      criterion: 'I',
      changes: { figures: { quantity: '1' } },
      path: 'figures',
      code: 'criterion.not_a_leaf',
    },
    {
      criterion: 'I.1',
      changes: { activityIds: ['6f1c1d2e-0000-4000-8000-000000000000'] },
      path: 'activityIds.0',
      code: 'activity.not_claimable',
    },
    {
      criterion: 'I.1',
      changes: { evidenceIds: ['6f1c1d2e-0000-4000-8000-000000000000'] },
      path: 'evidenceIds.0',
      code: 'evidence.not_yours',
    },
  ])('refuses $path under $criterion with $code', async ({ criterion, changes, path, code }) => {
    const problem = await refused(save(criterion, changes, 0), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path, code }])
    expect(problem.errors?.[0]?.message).toMatch(/\S/)
    expect(await it.store.db.selectFrom('claim').selectAll().execute()).toEqual([])
  })

  test('an activity counts for as many units as is said, one where it is not', async () => {
    const [one, three] = [await record(quangBinh), await record(quangBinh)]
    const input = { activityIds: [one.id, three.id], units: { [one.id]: 1, [three.id]: 3 } }
    const saved = await claim(quangBinh, 'quang-binh', 'I.1', input)
    expect(saved).toMatchObject({
      fact: { quantity: '4' },
      activities: [
        { id: one.id, units: 1 },
        { id: three.id, units: 3 },
      ],
    })
    expect(saved.units).toEqual({ [three.id]: 3 })
    const plan = { figures: { plan: '6' }, activityIds: [three.id], units: { [three.id]: 2 } }
    const planned = await claim(quangBinh, 'quang-binh', 'I.2', plan)
    expect(planned.fact).toEqual({ actual: '2', plan: '6' })
    const again = await claim(quangBinh, 'quang-binh', 'I.1', { activityIds: [three.id] }, 1)
    expect(again).toMatchObject({ units: {}, fact: { quantity: '1' } })
  })

  test.each([
    [0, 'number.too_small'],
    [1.5, 'number.not_whole'],
    [10_000, 'number.too_large'],
  ])('but not for %s', async (units, code) => {
    const { id } = await record(quangBinh)
    const input = { activityIds: [id], units: { [id]: units } }
    const { errors } = await refused(save('I.1', input, 0), 422, 'request.invalid')
    expect(errors).toMatchObject([{ path: `units.${id}`, code }])
  })

  test('nor where it is not counted, or none is', async () => {
    const { id } = await record(quangBinh)
    const input = { units: { [id]: 2 } }
    const faults = async (criterion: string, changes: Partial<ClaimInput>) =>
      (await refused(save(criterion, changes, 0), 422, 'request.invalid')).errors
    expect(await faults('I.1', input)).toMatchObject([
      { path: `units.${id}`, code: 'activity.not_counted' },
    ])
    expect(await faults('II', { ...input, activityIds: [id] })).toMatchObject([
      { path: `units.${id}`, code: 'criterion.counts_no_items' },
    ])
  })

  test('nor of an activity that is the member’s no more', async () => {
    const { id } = await record(quangBinh)
    await claim(quangBinh, 'quang-binh', 'I.1', { activityIds: [id], units: { [id]: 3 } })
    await it.store.db
      .updateTable('activity')
      .set({ memberId: 'ha-tinh' })
      .where('id', '=', id)
      .execute()
    const read = await ok<Claim>(quangBinh.get(`${season}/members/quang-binh/claims/I.1`))
    expect([read.activityIds, read.units]).toEqual([[], {}])
  })

  test('and what was handed in keeps on what it rests', async () => {
    const { id } = await record(quangBinh)
    await it.enter('self-score')
    await it.store.tx((trx) => takeStock(trx, it.now))
    await claim(quangBinh, 'quang-binh', 'I.1', { activityIds: [id], units: { [id]: 3 } })
    const all = { acceptMissing: ['I.2', 'II'] }
    await ok(quangBinh.post(`${season}/members/quang-binh/submission`, all))
    const value = await it.store.db
      .selectFrom('stageValue')
      .select(['fact', 'grounds'])
      .where('criterion', '=', 'I.1')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(value.fact)).toEqual({ quantity: '3' })
    expect(JSON.parse(value.grounds)).toEqual({
      ...{ activityIds: [id], units: { [id]: 3 }, evidenceIds: [] },
    })
    const checked = () => it.store.read((db) => verifyStore(db, it.config))
    expect((await checked()).rows.faults).toEqual([])
    await it.store.db.updateTable('claimActivity').set({ units: 2 }).execute()
    expect((await checked()).rows.faults).toMatchObject([{ table: 'claimActivity' }])
  })

  test('a figure that activities give is not typed as well', async () => {
    const { id } = await record(quangBinh)
    const both = { activityIds: [id], figures: { quantity: '1' } }
    const problem = await refused(save('I.1', both, 0), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([
      { path: 'figures.quantity', code: 'claim.counted_and_stated' },
    ])
  })

  test('do not count what others did, nor one thing twice', async () => {
    const foreign = await record(await it.as('ha-tinh'))
    const own = await record(quangBinh)
    const activityIds = [own.id, own.id, foreign.id]
    const problem = await refused(save('I.1', { activityIds }, 0), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([
      { path: 'activityIds.1', code: 'list.repeats' },
      { path: 'activityIds.2', code: 'activity.not_claimable' },
    ])
  })

  test('under a criterion that the sheet does not have are not found', async () => {
    await refused(save('IX', {}, 0), 404, 'criterion.not_found')
    await refused(quangBinh.get(pathOf('IX')), 404, 'criterion.not_found')
  })

  test('of two people who save one claim, one wins and the other gets it as it is now', async () => {
    const colleague = await it.as('quang-binh-2')
    const send = (who: Caller, quantity: string) =>
      who.put(pathOf('I.1'), makeClaim({ figures: { quantity } }), 0)
    const answers = await Promise.all([send(quangBinh, '3'), send(colleague, '4')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const won = (await answers.find(({ status }) => status === 200)?.json()) as Claim
    const lost = (await answers.find(({ status }) => status === 412)?.json()) as { current: Claim }
    expect(lost.current).toEqual(won)
    const events = await it.store.db.selectFrom('audit').select('action').execute()
    expect(events).toEqual([{ action: 'claim.saved' }])
  })

  test('need the version seen', async () => {
    await refused(save('I.1', {}), 428, 'version.missing')
    await refused(save('I.1', {}, 3), 412, 'version.mismatch')
  })

  test('are written by the own member only, and lock with its sheet', async () => {
    const haTinh = await it.as('ha-tinh')
    await refused(haTinh.put(pathOf('I.1'), makeClaim(), 0), 403, 'right.missing')
    await refused(
      (await it.as('khanh-hoa')).put(pathOf('I.1'), makeClaim(), 0),
      403,
      'right.missing',
    )
    await refused(haTinh.get(pathOf('I.1')), 404, 'sheet.not_found')
    await handIn(it, 'quang-binh')
    await refused(save('I.1', {}, 1), 409, 'sheet.locked')
    await it.enter('verify')
    await refused(save('I.1', {}, 1), 409, 'sheet.locked')
    expect(await ok(haTinh.get(pathOf('I.1')))).toMatchObject({ fact: { quantity: '3' } })
    await it.enter('conference')
    await refused(save('I.1', {}, 1), 409, 'phase.closed')
  })
})
