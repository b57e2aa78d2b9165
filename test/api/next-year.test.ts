import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeStock } from '../../db/take-stock.ts'
import type { Calendar } from '../../server/calendar/schema.ts'
import type { Claim } from '../../server/claims/schema.ts'
import type { Proposal } from '../../server/publishing/schema.ts'
import type { NextSeason } from '../../server/rollover/schema.ts'
import type { SeasonDetail, SeasonRow } from '../../server/seasons/schema.ts'
import type { MemberYear } from '../../server/years/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf } from '../support/small-season.ts'
import { handIn, makeActivity, makeClaim, ok, refused, season } from './acts.ts'

const next = '/api/v1/seasons/cum-thu-2027'
const unions = ['ha-tinh', 'quang-binh', 'quang-nam', 'khanh-hoa']

/** The end of one year and the work of the next; the tests follow one another. */
describe.each(engines)('a year ends, the next begins on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  let deputy: Caller
  beforeAll(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    deputy = await it.as('quang-nam')
    for (const [index, union] of unions.entries()) await handIn(it, union, String(index + 2))
    await it.enter('verify')
    for (const union of unions) {
      const head = union === 'khanh-hoa' ? deputy : lead
      const judged = `${season}/members/${union}/verified/II`
      await ok(head.put(judged, { fact: { points: '30' }, reason: 'Thống nhất' }, 0))
      const items = ['I.1', 'I.2'].map((criterion) => ({ member: union, criterion }))
      await ok(head.post(`${season}/verified-as-self`, { items }))
    }
    await it.enter('conference')
    await it.store.tx((trx) => takeStock(trx, it.now))
  })
  afterAll(() => it.close())

  const enter = async (who: Caller, phase: string) => {
    const { version } = await ok<SeasonDetail>(who.get(next))
    return ok<SeasonDetail>(who.patch(next, { phase, reason: 'Kiểm thử' }, version))
  }

  test('the season is published by two persons, and rolled over', async () => {
    const proposals = `${season}/publishing/proposals`
    const { id } = await ok<Proposal>(
      lead.post(proposals, { word: 'Công bố', reason: 'Danh sách xác nhận sau' }),
      201,
    )
    const yes = { accept: true, word: 'Công bố' }
    await ok(deputy.post(`${proposals}/${id}/decision`, yes))
    const made = await ok<NextSeason>(
      lead.post(`${season}/rollover`, {
        ...{ title: 'Cụm thử, năm 2027', startsOn: '2027-01-01', endsOn: '2027-11-15' },
        draftId: null,
        lead: { memberId: 'quang-nam', personId: idOf('quang-nam') },
        deputy: { memberId: 'ha-tinh', personId: idOf('ha-tinh') },
      }),
      201,
    )
    const seasons = await ok<SeasonRow[]>(deputy.get('/api/v1/seasons'))
    expect(seasons.map(({ id, phase, roles }) => [id, phase, roles])).toEqual([
      [made.id, 'setup', ['approver', 'editor', 'lead']],
      ['cum-thu-2026', 'published', ['approver', 'deputy', 'editor']],
    ])
  })

  test('the new lead sets its calendar and opens it, the old one no more', async () => {
    const calendar = await ok<Calendar>(deputy.get(`${next}/calendar`))
    const phases = calendar.phases.map(({ phase }) => ({
      ...{ phase, opensOn: null },
      dueOn: phase === 'self-score' ? '2027-11-30' : null,
    }))
    await ok(deputy.put(`${next}/calendar`, { phases, interimOn: null }, calendar.version))
    const { version } = await ok<SeasonDetail>(lead.get(next))
    await refused(lead.patch(next, { phase: 'record', reason: '' }, version), 403, 'right.missing')
    expect((await enter(deputy, 'record')).phase).toBe('record')
  })

  test('the members record, claim and hand in; the year that ended stays as it was', async () => {
    const own = await it.as('quang-binh')
    const activity = await ok<{ id: string }>(
      own.post(`${next}/activities`, makeActivity({ startsOn: '2027-02-03' })),
      201,
    )
    const old = own.post(`${next}/activities`, makeActivity({ startsOn: '2026-12-31' }))
    await refused(old, 422, 'request.invalid')
    await refused(own.post(`${season}/activities`, makeActivity()), 409, 'phase.closed')
    const sheet = `${next}/members/quang-binh`
    const body = makeClaim({ activityIds: [activity.id] })
    const made = await ok<Claim>(own.put(`${sheet}/claims/I.1`, body, 0))
    expect(made.fact).toEqual({ quantity: '1' })
    await enter(deputy, 'self-score')
    await ok(own.post(`${sheet}/submission`, { acceptMissing: ['I.2', 'II'] }))
    await enter(deputy, 'verify')
    const verified = { items: [{ member: 'quang-binh', criterion: 'I.1' }] }
    await ok(deputy.post(`${next}/verified-as-self`, verified))
  })

  test('a member over both years: one as published, one as it stands', async () => {
    const years = await ok<MemberYear[]>(
      (await it.as('ha-tinh')).get(`${next}/members/quang-binh/years`),
    )
    expect(years).toMatchObject([
      {
        ...{ year: 2026, source: 'published', total: '68', rank: 3, of: 4, sheet: 'first' },
        sections: [
          { code: 'I', max: '60', points: '38' },
          { code: 'II', max: null, points: '30' },
        ],
      },
      {
        ...{ year: 2027, source: 'open', total: '2', rank: 1, sheet: 'same' },
        sections: [{ points: '2' }, { points: '0' }],
      },
    ])
    // Out of the standings of a year that is not open there is nothing, out of a published one there is.
    await enter(deputy, 'self-score')
    const before = await (await it.as('quang-binh')).get(`${next}/members/quang-binh/years`)
    expect((await ok<MemberYear[]>(before)).map(({ year }) => year)).toEqual([2026])
    await refused(lead.get(`${next}/members/khong-co/years`), 404, 'member.not_found')
  })
})
