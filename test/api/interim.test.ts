import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
    const phases = usualPhases.map((phase) => ({ phase, opensOn: null, dueOn: null }))
    const outside = { phases, interimOn: '2026-11-16' }
    const problem = await refused(
      lead.put(`${season}/calendar`, outside, 1),
      422,
      'request.invalid',
    )
    expect(problem.errors).toMatchObject([{ path: 'interimOn', code: 'calendar.interim_outside' }])
    await ok(lead.put(`${season}/calendar`, { phases, interimOn: '2026-06-30' }, 1))
  })
  afterAll(() => it.close())
  const read = async () => (await it.as('ha-tinh')).get(`${season}/interim`)
  const totals = async () => {
    const { interimOn, result } = await ok<Interim>(read())
    expect(interimOn).toBe('2026-06-30')
    return Object.fromEntries(result.members.map(({ id, total }) => [id, total]))
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
})
