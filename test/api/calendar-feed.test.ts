import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Extension } from '../../server/calendar/schema.ts'
import type { FeedState, NewFeed } from '../../server/calendar-feed/schema.ts'
import { usualPhases } from '../../server/seasons/phases.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf } from '../support/small-season.ts'
import { ok, refused, season } from './acts.ts'

/** The events of an iCalendar document: lines unfolded, parameters left with the names. */
function eventsOf(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  const events: Record<string, string>[] = []
  let depth = ''
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? []
    if (name === 'BEGIN') depth = value
    if (name === 'BEGIN' && value === 'VEVENT') events.push({})
    if (name === 'END' && value === 'VALARM') depth = 'VEVENT'
    else if (depth === 'VEVENT' && name !== 'BEGIN')
      Object.assign(events.at(-1) ?? {}, { [name]: value })
  }
  return events
}

describe.each(engines)('the calendar feed on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    const dueOn: Record<string, string> = { 'self-score': '2026-06-30', verify: '2026-07-15' }
    const phases = usualPhases.map((phase) => ({
      ...{ phase, opensOn: null },
      dueOn: dueOn[phase] ?? null,
    }))
    await ok(lead.put(`${season}/calendar`, { phases }, 1))
  })
  afterEach(() => it.close())

  const issue = async (login: string) =>
    new URL((await ok<NewFeed>((await it.as(login)).post('/api/v1/calendar-feed'), 201)).url)
  const read = async ({ pathname }: URL, headers: Record<string, string> = {}) =>
    it.anonymous.get(pathname, headers)
  const eventsAt = async (address: URL) => eventsOf(await (await read(address)).text())
  const extend = (memberId: string | null, dueOn: string) =>
    ok<Extension>(
      lead.post(`${season}/extensions`, {
        ...{ phase: 'self-score', memberId, dueOn },
        reason: 'Bão số 5, mất điện; nhiều nơi',
      }),
      201,
    )

  test('holds every deadline of the person, each as its last day', async () => {
    const address = await issue('ha-tinh')
    expect(address.origin).toBe(it.config.publicOrigin)
    expect(address.pathname).toMatch(/^\/api\/v1\/calendar\/[\w-]{43}\.ics$/)
    const answer = await read(address)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await answer.text()
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(eventsOf(text)).toMatchObject([
      {
        UID: 'cum-thu-2026.self-score@localhost:4100',
        SEQUENCE: '1',
        'DTSTART;VALUE=DATE': '20260630',
        SUMMARY: 'Hạn nộp bảng tự chấm · Cụm thử\\, năm 2026',
        DESCRIPTION: 'Đến hết ngày 30/06/2026\\, giờ Việt Nam.',
      },
      { UID: 'cum-thu-2026.verify@localhost:4100', 'DTSTART;VALUE=DATE': '20260715' },
    ])
    const english = await it.anonymous.get(`${address.pathname}?language=en`)
    expect(await english.text()).toContain('SUMMARY:The self-score is due')
  })

  test('moves the same entry when a deadline is put off, and says why', async () => {
    const address = await issue('ha-tinh')
    const tag = (await read(address)).headers.get('etag') ?? ''
    expect((await read(address, { 'if-none-match': tag })).status).toBe(304)
    await extend(null, '2026-07-05')
    expect((await read(address, { 'if-none-match': tag })).status).toBe(200)
    const [event] = await eventsAt(address)
    expect(event).toMatchObject({
      UID: 'cum-thu-2026.self-score@localhost:4100',
      SEQUENCE: '2',
      'DTSTART;VALUE=DATE': '20260705',
    })
    expect(event?.DESCRIPTION).toContain('Bão số 5\\, mất điện\\; nhiều nơi')
  })

  test('more time for one member is in its own calendar only, once two persons gave it', async () => {
    const [own, other] = [await issue('ha-tinh'), await issue('quang-binh')]
    const { id } = await extend('ha-tinh', '2026-07-03')
    expect((await eventsAt(own))[0]).toMatchObject({ 'DTSTART;VALUE=DATE': '20260630' })
    const deputy = await it.as('quang-nam')
    await ok(deputy.post(`${season}/extensions/${id}/decision`, { accept: true }))
    expect((await eventsAt(own))[0]).toMatchObject({
      ...{ SEQUENCE: '2', 'DTSTART;VALUE=DATE': '20260703' },
    })
    expect((await eventsAt(other))[0]).toMatchObject({ 'DTSTART;VALUE=DATE': '20260630' })
    expect(await (await read(other)).text()).not.toContain('Bão')
  })

  test('an address is replaced, taken back, and ends with the account', async () => {
    const person = await it.as('ha-tinh')
    const state = () => ok<FeedState>(person.get('/api/v1/calendar-feed'))
    expect(await state()).toEqual({ createdAt: null })
    const first = await issue('ha-tinh')
    expect(await state()).toEqual({ createdAt: it.now().toISOString() })
    const second = await issue('ha-tinh')
    await refused(read(first), 404, 'calendar_feed.not_found')
    expect((await read(second)).status).toBe(200)
    expect((await person.delete('/api/v1/calendar-feed')).status).toBe(204)
    await refused(read(second), 404, 'calendar_feed.not_found')
    expect(await state()).toEqual({ createdAt: null })

    const third = await issue('quang-binh')
    const admin = await it.as('admin')
    await ok(admin.post(`/api/v1/admin/people/${idOf('quang-binh')}/disable`))
    await refused(read(third), 404, 'calendar_feed.not_found')
  })

  test('the secret is in no row and in no act', async () => {
    const address = await issue('ha-tinh')
    const secret = /([\w-]{43})\.ics$/.exec(address.pathname)?.[1] ?? ''
    const { db } = it.store
    const rows = [
      ...(await db.selectFrom('calendarFeed').selectAll().execute()),
      ...(await db.selectFrom('audit').selectAll().execute()),
      ...(await db.selectFrom('idempotency').selectAll().execute()),
    ]
    expect(rows.length).toBeGreaterThan(2)
    expect(JSON.stringify(rows)).not.toContain(secret)
  })
})
