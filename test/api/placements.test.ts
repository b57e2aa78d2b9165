import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Claim } from '../../server/claims/schema.ts'
import type { PlacementProposal, PlacementsAnswer } from '../../server/placements/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { attach, claim, handIn, ok, record, refused, season } from './acts.ts'

const member = `${season}/members/quang-binh`
const delegation = { title: 'Cử đoàn ra, đoàn vào giao lưu' }

describe.each(engines)('criteria proposed for activities on %s', (engine) => {
  let it: TestApp
  let quangBinh: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    quangBinh = await it.as('quang-binh')
  })
  afterEach(() => it.close())

  const proposed = () => ok<PlacementProposal>(quangBinh.get(`${member}/placements`))
  const place = (count: object[], release: object[] = []) =>
    quangBinh.post(`${member}/placements`, { count, release })
  const claimOf = (criterion: string) => ok<Claim>(quangBinh.get(`${member}/claims/${criterion}`))
  const actions = async () =>
    (await it.store.db.selectFrom('audit').select('action').orderBy('seq').execute()).map(
      ({ action }) => action,
    )

  test('are only proposed, and of what counts nowhere', async () => {
    const { id } = await record(quangBinh, delegation)
    const counted = await record(quangBinh, { ...delegation, startsOn: '2026-05-01' })
    await claim(quangBinh, 'quang-binh', 'I.1', { activityIds: [counted.id] })
    expect(await proposed()).toEqual({
      criteria: [
        { code: 'I.1', title: 'Đoàn ra, đoàn vào', unit: null, closed: null },
        { code: 'I.2', title: 'Vận động viện trợ', unit: null, closed: null },
        { code: 'II', title: 'Đánh giá chung', unit: null, closed: 'given' },
      ],
      suggestions: [{ activityId: id, criterion: 'I.1', words: [], own: [], byRole: false }],
    })
    expect((await claimOf('I.1')).activityIds).toEqual([counted.id])
  })

  test('are not proposed where a figure is stated, which no placing replaces', async () => {
    const { id } = await record(quangBinh, delegation)
    await claim(quangBinh, 'quang-binh', 'I.1', { figures: { quantity: '7' } })
    const { criteria, suggestions } = await proposed()
    expect(criteria[0]).toMatchObject({ code: 'I.1', closed: 'stated' })
    expect(suggestions).toEqual([])
    const answer = await refused(
      place([{ activityId: id, criterion: 'I.1' }]),
      422,
      'request.invalid',
    )
    expect(answer.errors).toMatchObject([{ path: 'count.0', code: 'claim.counted_and_stated' }])
  })

  test('are counted at a yes, by one event, and taken back the same way', async () => {
    const file = await attach(quangBinh, 'quang-binh')
    const note = { note: 'có ảnh', evidenceIds: [file.id] }
    const before = await record(quangBinh)
    await claim(quangBinh, 'quang-binh', 'I.1', { ...note, activityIds: [before.id] })
    const [one, two] = [await record(quangBinh, delegation), await record(quangBinh)]
    const wanted = [
      { activityId: one.id, criterion: 'I.1' },
      { activityId: two.id, criterion: 'I.2' },
    ]
    expect(await ok<PlacementsAnswer>(place(wanted))).toEqual({ counted: wanted, released: [] })
    expect(await claimOf('I.1')).toMatchObject({
      ...{ ...note, version: 2, activityIds: [before.id, one.id], fact: { quantity: '2' } },
    })
    expect((await claimOf('I.2')).activityIds).toEqual([two.id])
    expect((await actions()).slice(-2)).toEqual(['activity.recorded', 'activities.placed'])

    expect(await ok<PlacementsAnswer>(place([], wanted))).toMatchObject({ released: wanted })
    expect((await claimOf('I.1')).activityIds).toEqual([before.id])
    expect((await claimOf('I.2')).fact).toBeNull()
    const events = (await actions()).length
    expect(await ok<PlacementsAnswer>(place([], wanted))).toEqual({ counted: [], released: [] })
    expect(await actions()).toHaveLength(events)
  })

  test('count for as many units as is said; what was there before keeps its own', async () => {
    const [before, one] = [await record(quangBinh), await record(quangBinh)]
    const units = { [before.id]: 2 }
    await claim(quangBinh, 'quang-binh', 'I.1', { activityIds: [before.id], units })
    const there = { activityId: one.id, criterion: 'I.1' }
    expect(await ok<PlacementsAnswer>(place([{ ...there, units: 3 }]))).toMatchObject({
      counted: [there],
    })
    expect(await claimOf('I.1')).toMatchObject({
      units: { ...units, [one.id]: 3 },
      fact: { quantity: '5' },
    })
    const { released } = await ok<PlacementsAnswer>(place([], [there]))
    expect(await claimOf('I.1')).toMatchObject({ units, fact: { quantity: '2' } })
    // The other way round it is taken back.
    await ok(place(released))
    expect((await claimOf('I.1')).fact).toEqual({ quantity: '5' })
    await ok(place([], [there]))
    await refused(place([{ ...there, units: 0 }]), 422, 'request.invalid')
  })

  test('one activity counts in one place, and where one cannot be placed none is', async () => {
    const [one, two] = [await record(quangBinh), await record(quangBinh)]
    await claim(quangBinh, 'quang-binh', 'I.2', { activityIds: [one.id] })
    const at = (activityId: string, criterion: string) => ({ activityId, criterion })
    const twice = await refused(
      place([at(two.id, 'I.1'), at(one.id, 'I.1')]),
      422,
      'request.invalid',
    )
    const already = { path: 'count.1', code: 'activity.counted_already' }
    const said = 'Hoạt động này đã tính ở I.2. Bỏ ở đó trước'
    expect(twice.errors).toMatchObject([{ ...already, message: expect.stringContaining(said) }])
    const again = await refused(place([at(one.id, 'I.2')]), 422, 'request.invalid')
    const message = 'Hoạt động này đã tính ở I.2, không tính lần nữa.'
    expect(again.errors).toMatchObject([{ ...already, path: 'count.0', message }])
    const both = await refused(
      place([at(two.id, 'I.1'), at(two.id, 'I.2')]),
      422,
      'request.invalid',
    )
    expect(both.errors).toMatchObject([{ path: 'count.1', code: 'list.repeats' }])
    expect((await claimOf('I.1')).version).toBe(0)
    // Moved in one go it counts in one place before and after.
    await ok(place([at(one.id, 'I.1')], [at(one.id, 'I.2')]))
    expect((await claimOf('I.1')).activityIds).toEqual([one.id])
  })

  test('every place that cannot be is named as it was sent', async () => {
    const [kept, one] = [await record(quangBinh), await record(quangBinh)]
    await claim(quangBinh, 'quang-binh', 'I.2', { activityIds: [kept.id] })
    const haTinh = await it.as('ha-tinh')
    const others = await Promise.all(['I.1', 'I.2'].map(() => record(haTinh)))
    const sent = [
      { activityId: one.id, criterion: 'I.1' },
      { activityId: others[0]!.id, criterion: 'I.2' },
      { activityId: others[1]!.id, criterion: 'I.1' },
    ]
    const { errors } = await refused(place(sent), 422, 'request.invalid')
    expect(errors).toMatchObject([
      { path: 'count.2', code: 'activity.not_claimable' },
      { path: 'count.1', code: 'activity.not_claimable' },
    ])
    expect((await claimOf('I.1')).version).toBe(0)
    expect((await claimOf('I.2')).activityIds).toEqual([kept.id])
  })

  test('a place is taken out once, and not counted in the same breath', async () => {
    const { id } = await record(quangBinh)
    await claim(quangBinh, 'quang-binh', 'I.1', { activityIds: [id] })
    const there = { activityId: id, criterion: 'I.1' }
    const again = { path: 'release.1', code: 'list.repeats' }
    expect((await refused(place([], [there, there]), 422, 'request.invalid')).errors).toMatchObject(
      [again],
    )
    expect((await refused(place([there], [there]), 422, 'request.invalid')).errors).toMatchObject([
      { ...again, path: 'release.0' },
    ])
    expect((await claimOf('I.1')).version).toBe(1)
  })

  test.each([
    ['III', 404, 'criterion.not_found'],
    ['II', 422, 'request.invalid'],
    ['I', 422, 'request.invalid'],
  ])('%s takes no activities', async (criterion, status, code) => {
    const { id } = await record(quangBinh)
    await refused(place([{ activityId: id, criterion }]), status, code)
  })

  test('are neither shown nor done for others, nor after a hand-in', async () => {
    const { id } = await record(quangBinh)
    const wanted = { count: [{ activityId: id, criterion: 'I.1' }], release: [] }
    const haTinh = await it.as('ha-tinh')
    await refused(haTinh.get(`${member}/placements`), 403, 'right.missing')
    await refused(haTinh.post(`${member}/placements`, wanted), 403, 'right.missing')
    const own = haTinh.post(`${season}/members/ha-tinh/placements`, wanted)
    const { errors } = await refused(own, 422, 'request.invalid')
    expect(errors).toMatchObject([{ path: 'count.0', code: 'activity.not_claimable' }])
    await handIn(it, 'quang-binh')
    await refused(place(wanted.count), 409, 'sheet.locked')
  })
})
