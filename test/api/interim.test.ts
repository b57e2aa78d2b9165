import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SetCalendar } from '../../server/calendar/schema.ts'
import type { Interim } from '../../server/interim/schema.ts'
import { usualPhases } from '../../server/seasons/phases.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { claim, ok, record, refused, season } from './acts.ts'

describe.each(engines)('the interim review on %s', (engine) => {
  let it: TestApp
  beforeAll(async () => {
    it = await createTestApp(engine)
    const lead = await it.as('khanh-hoa')
    const outside = { phases, interimOn: '2026-11-16' }
    expect(await faultOf(outside, 1)).toBe('calendar.interim_outside')
    // The last day of the year is no interim, and a day that is over would open drafts at once.
    expect(await faultOf({ phases, interimOn: '2026-11-15' }, 1)).toBe('calendar.interim_outside')
    expect(await faultOf({ phases, interimOn: '2026-06-14' }, 1)).toBe('calendar.past')
    await ok(lead.put(`${season}/calendar`, { phases, interimOn: '2026-06-30' }, 1))
  })
  afterAll(() => it.close())
  const phases = usualPhases.map((phase) => ({ phase, opensOn: null, dueOn: null }))
  const faultOf = async (plan: SetCalendar, version: number) => {
    const answer = (await it.as('khanh-hoa')).put(`${season}/calendar`, plan, version)
    return (await refused(answer, 422, 'request.invalid')).errors?.[0]?.code
  }
  const read = async () => (await it.as('ha-tinh')).get(`${season}/interim`)
  const totals = async () => {
    const { interimOn, standings } = await ok<Interim>(read())
    expect(interimOn).toBe('2026-06-30')
    return Object.fromEntries(standings.map(({ id, total }) => [id, total]))
  }

  test('opens when its day is over, and counts what began by then', async () => {
    const who = await it.as('quang-binh')
    const days = ['2026-03-12', '2026-06-30', '2026-07-01', '2026-06', '2026-07', '2026']
    const activities = []
    for (const startsOn of days) activities.push(await record(who, { startsOn, title: startsOn }))
    await claim(who, 'quang-binh', 'I.1', { activityIds: activities.map(({ id }) => id) })
    await claim(who, 'quang-binh', 'I.2', { figures: { actual: '50', plan: '100' } })
    await refused(read(), 409, 'interim.not_open')
    it.pass((Date.parse('2026-06-30T16:59:59.999Z') - it.now().getTime()) / 60_000)
    await refused(read(), 409, 'interim.not_open')
    it.pass(1 / 60_000)
    // Three activities at 2 points, and half of 40 for the plan.
    expect(await totals()).toMatchObject({ 'quang-binh': '26', 'ha-tinh': '0' })
  })

  test('a figure that was stated later does not count', async () => {
    const who = await it.as('ha-tinh')
    await claim(who, 'ha-tinh', 'I.2', { figures: { actual: '50', plan: '100' } })
    expect(await totals()).toMatchObject({ 'quang-binh': '26', 'ha-tinh': '0' })
  })
  test('tells totals and no criteria', async () => {
    const { standings } = await ok<Interim>(read())
    expect(Object.keys(standings[0]!).sort()).toEqual(['id', 'missing', 'rank', 'total'])
  })

  test('counts as missing what the member has not claimed, not what the cluster scores', async () => {
    const { standings } = await ok<Interim>(read())
    const missing = Object.fromEntries(standings.map(({ id, missing }) => [id, missing]))
    expect(missing).toMatchObject({ 'quang-binh': 0, 'ha-tinh': 2 })
  })

  test('its day stays once it is over', async () => {
    expect(await faultOf({ phases, interimOn: '2026-09-30' }, 2)).toBe('calendar.interim_fixed')
    expect(await faultOf({ phases, interimOn: null }, 2)).toBe('calendar.interim_fixed')
    await ok(
      (await it.as('khanh-hoa')).put(`${season}/calendar`, { phases, interimOn: '2026-06-30' }, 2),
    )
  })

  test('says nothing of drafts while the members score themselves, nor afterwards', async () => {
    await it.enter('self-score')
    await refused(read(), 409, 'interim.not_open')
    await it.setSheet('quang-binh', 'submitted')
    await refused(read(), 409, 'interim.not_open')
    await it.enter('verify')
    expect(await totals()).toMatchObject({ 'quang-binh': '26', 'ha-tinh': '0' })
    await it.setSheet('quang-binh', 'returned')
    expect(await totals()).toMatchObject({ 'quang-binh': '0', 'ha-tinh': '0' })
  })
})
