import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Calendar, Extension, SetCalendar } from '../../server/calendar/schema.ts'
import { usualPhases } from '../../server/seasons/phases.ts'
import { type Phase, phases, type SeasonDetail } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { seasonId } from '../support/small-season.ts'
import { ok, refused, season } from './acts.ts'

type Dates = Partial<Record<Phase, [opensOn: string | null, dueOn: string | null]>>

/** The calendar of a season that has `used`, with these days. */
function plan(dates: Dates = {}, used: readonly Phase[] = usualPhases): SetCalendar {
  const rows = used.map((phase) => {
    const [opensOn, dueOn] = dates[phase] ?? [null, null]
    return { phase, opensOn, dueOn }
  })
  return { phases: rows, interimOn: null }
}

describe.each(engines)('the calendar on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  let deputy: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    deputy = await it.as('quang-nam')
  })
  afterEach(() => it.close())

  const calendar = async (login = 'ha-tinh') =>
    ok<Calendar>((await it.as(login)).get(`${season}/calendar`))
  const set = (change: SetCalendar, version = 1) => lead.put(`${season}/calendar`, change, version)
  const extend = (who: Caller, changes: object = {}) =>
    who.post(`${season}/extensions`, {
      phase: 'self-score',
      memberId: null,
      dueOn: '2026-07-05',
      reason: 'Bão số 5',
      ...changes,
    })
  const decide = (who: Caller, { id }: Extension, accept = true, reason = '') =>
    who.post(`${season}/extensions/${id}/decision`, { accept, reason })
  /** Self-scoring is due by the end of 30/6, verification of 15/7. */
  const dated = () =>
    ok(set(plan({ 'self-score': [null, '2026-06-30'], verify: [null, '2026-07-15'] })))
  const own = async (login: string) =>
    (await calendar(login)).phases.find(({ phase }) => phase === 'self-score')?.ownDueAt

  test('has the usual phases, without dates, until it is set', async () => {
    expect(await calendar()).toEqual({
      version: 1,
      now: it.now().toISOString(),
      phases: usualPhases.map((phase) => ({
        ...{ phase, opensAt: null, dueAt: null, ownDueAt: null, ownDaysLate: 0 },
      })),
      interimOn: null,
      extensions: [],
      reminder: null,
    })
  })

  test('is set by the lead in days, and all see it', async () => {
    const days: Dates = { 'self-score': ['2026-06-20', '2026-06-30'], verify: [null, '2026-07-15'] }
    const answer = await ok<Calendar>(set(plan(days)))
    expect(answer.version).toBe(2)
    const seen = await calendar('quan-sat')
    expect(seen.phases).toEqual(answer.phases)
    expect(seen.phases[1]).toEqual({
      phase: 'self-score',
      opensAt: '2026-06-19T17:00:00.000Z',
      dueAt: '2026-06-30T17:00:00.000Z',
      ownDueAt: '2026-06-30T17:00:00.000Z',
      ownDaysLate: 0,
    })
    await refused(set(plan(days)), 412, 'version.mismatch')
    await refused(deputy.put(`${season}/calendar`, plan(), 2), 403, 'right.missing')
    const history = await ok<{ action: string }[]>(lead.get(`${season}/audit`))
    expect(history[0]).toMatchObject({ action: 'calendar.set' })
  })

  test.each<{ why: string; days: Dates; used?: Phase[]; path: string; code: string }>([
    {
      why: 'over',
      days: { verify: [null, '2026-06-14'] },
      path: 'phases.2.dueOn',
      code: 'calendar.past',
    },
    {
      why: 'out of order',
      days: { 'self-score': [null, '2026-07-15'], verify: [null, '2026-07-14'] },
      path: 'phases.2.dueOn',
      code: 'calendar.order',
    },
    {
      why: 'open too late',
      days: { verify: ['2026-07-16', '2026-07-15'] },
      path: 'phases.2.opensOn',
      code: 'calendar.opens_late',
    },
    {
      why: 'without a phase that every season has',
      days: {},
      used: ['record', 'self-score', 'conference', 'published'],
      path: 'phases',
      code: 'calendar.phase_needed',
    },
    {
      why: 'with a phase that is over',
      days: {},
      used: ['comment', ...usualPhases],
      path: 'phases',
      code: 'calendar.phases_fixed',
    },
    {
      why: 'with one twice',
      days: {},
      used: [...usualPhases, 'verify'],
      path: 'phases.5',
      code: 'list.repeats',
    },
  ])('is not set $why', async ({ days, used, path, code }) => {
    const problem = await refused(set(plan(days, used)), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path, code }])
    expect((await calendar()).version).toBe(1)
  })

  test('says which phases the season has, and only those are entered', async () => {
    await refused(lead.patch(season, { phase: 'verify' }, 1), 409, 'phase.not_next')
    const used: Phase[] = phases.filter((phase) => phase !== 'setup' && phase !== 'comment')
    await ok(set(plan({}, used)))
    const reason = 'thử'
    await ok(lead.patch(season, { phase: 'self-score', reason }, 2))
    await refused(lead.patch(season, { phase: 'verify', reason }, 3), 409, 'phase.not_next')
    let version = 3
    for (const phase of used.slice(2, -1))
      expect(
        await ok<SeasonDetail>(lead.patch(season, { phase, reason }, version++)),
      ).toMatchObject({ phase, phases: used })
    const problem = await refused(set(plan(), version), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ code: 'calendar.phases_fixed' }])
  })

  test('a known deadline is not simply changed, but in setup', async () => {
    const used: Phase[] = ['setup', ...usualPhases]
    await it.store.db
      .insertInto('seasonPhase')
      .values({ seasonId, phase: 'setup', opensAt: null, dueAt: null })
      .execute()
    await ok(set(plan({ 'self-score': [null, '2026-06-30'] }, used)))
    const moved = plan({ 'self-score': [null, '2026-07-02'] }, used)
    const problem = await refused(set(moved, 2), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path: 'phases.2.dueOn', code: 'calendar.due_fixed' }])
    await it.enter('setup')
    const { phases: seen } = await ok<Calendar>(set(moved, 2))
    expect(seen[2]).toMatchObject({ dueAt: '2026-07-02T17:00:00.000Z' })
  })

  test('a deadline is put off for all a day before it, with a reason that all see', async () => {
    await refused(extend(lead), 422, 'extension.no_deadline')
    await dated()
    await refused(extend(await it.as('ha-tinh')), 403, 'right.missing')
    const problem = await refused(extend(lead, { reason: ' ' }), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path: 'reason', code: 'text.empty' }])
    const earlier = await refused(extend(lead, { dueOn: '2026-06-30' }), 422, 'request.invalid')
    expect(earlier.errors).toMatchObject([{ path: 'dueOn', code: 'extension.not_later' }])
    const over = await refused(extend(lead, { dueOn: '2026-07-16' }), 422, 'request.invalid')
    expect(over.errors).toMatchObject([{ path: 'dueOn', code: 'extension.overtakes' }])

    expect(await ok(extend(lead), 201)).toMatchObject({ state: 'in-force', mayDecide: false })
    const { phases: seen, extensions } = await calendar('quan-sat')
    expect(seen[1]).toMatchObject({ dueAt: '2026-07-05T17:00:00.000Z' })
    expect(extensions).toMatchObject([
      {
        memberId: null,
        fromAt: '2026-06-30T17:00:00.000Z',
        toAt: '2026-07-05T17:00:00.000Z',
        reason: 'Bão số 5',
        proposedBy: 'Tài khoản khanh-hoa',
      },
    ])
    const [told] = await ok<{ summary: string }[]>(
      (await it.as('khanh-hoa')).get(`${season}/audit`),
    )
    expect(told?.summary).toBe('Gia hạn tự chấm đến hết ngày 05/07/2026. Lý do: Bão số 5')
    await it.enter('verify')
    await refused(extend(lead), 409, 'phase.closed')
  })

  test('less than 24 hours before the deadline nobody puts it off for all', async () => {
    await dated()
    const minutes = (Date.parse('2026-06-29T17:00:00.000Z') - it.now().getTime()) / 60_000
    it.pass(minutes + 1 / 60_000)
    lead = await it.as('khanh-hoa')
    await refused(extend(lead), 409, 'extension.too_late')
    // One member may still be given more time, by two persons.
    await ok(extend(lead, { memberId: 'ha-tinh' }), 201)
  })

  test('for one member it takes two persons, neither of that member', async () => {
    await dated()
    const proposed = await ok<Extension>(extend(lead, { memberId: 'ha-tinh' }), 201)
    expect(proposed).toMatchObject({ state: 'waiting', memberId: 'ha-tinh', mayDecide: false })
    expect(await own('ha-tinh')).toBe('2026-06-30T17:00:00.000Z')
    await refused(extend(deputy, { memberId: 'ha-tinh' }), 409, 'extension.waiting')
    await refused(decide(lead, proposed), 403, 'extension.own_proposal')
    await refused(decide(await it.as('ha-tinh'), proposed), 403, 'right.missing')
    expect((await calendar('quang-nam')).extensions).toMatchObject([{ mayDecide: true }])
    expect(await ok(decide(deputy, proposed))).toMatchObject({ state: 'in-force' })
    await refused(decide(deputy, proposed), 409, 'extension.decided')
    expect(await own('ha-tinh')).toBe('2026-07-05T17:00:00.000Z')
    expect(await own('quang-binh')).toBe('2026-06-30T17:00:00.000Z')
    expect((await calendar('quang-binh')).extensions).toMatchObject([
      { memberId: 'ha-tinh', decidedBy: 'Tài khoản quang-nam' },
    ])
  })

  test('a head proposes for its own organisation, and the other decides', async () => {
    await dated()
    await refused(extend(lead, { memberId: 'quang-nam' }), 409, 'extension.other_head')
    await refused(extend(deputy, { memberId: 'khanh-hoa' }), 409, 'extension.other_head')
    const proposed = await ok<Extension>(extend(deputy, { memberId: 'quang-nam' }), 201)
    await refused(decide(deputy, proposed), 403, 'right.own_organisation')
    const bare = await refused(decide(lead, proposed, false), 422, 'request.invalid')
    expect(bare.errors).toMatchObject([{ path: 'reason', code: 'reason.missing' }])
    expect(await ok(decide(lead, proposed, false, 'Chưa đủ lý do'))).toMatchObject({
      state: 'refused',
      decisionReason: 'Chưa đủ lý do',
    })
    expect(await own('quang-nam')).toBe('2026-06-30T17:00:00.000Z')
    await ok(extend(deputy, { memberId: 'quang-nam' }), 201)
  })

  test('nothing is granted at the deadline or after it', async () => {
    await dated()
    const proposed = await ok<Extension>(extend(lead, { memberId: 'ha-tinh' }), 201)
    it.pass((Date.parse('2026-06-30T17:00:00.000Z') - it.now().getTime()) / 60_000)
    deputy = await it.as('quang-nam')
    await refused(decide(deputy, proposed), 409, 'deadline.passed')
    await refused(extend(deputy, { memberId: 'quang-binh' }), 409, 'deadline.passed')
    await ok(decide(deputy, proposed, false, 'Đã quá hạn'))
  })

  test('of another season is not there', async () => {
    await dated()
    const proposed = await ok<Extension>(extend(lead, { memberId: 'ha-tinh' }), 201)
    const other = await it.as('cum-khac')
    await refused(other.get(`${season}/calendar`), 404, 'season.not_found')
    await refused(decide(other, proposed), 404, 'season.not_found')
    const path = `/api/v1/seasons/cum-khac-2026/extensions/${proposed.id}/decision`
    await refused(other.post(path, { accept: true }), 404, 'extension.not_found')
  })
})
