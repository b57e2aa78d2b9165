import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Calendar } from '../../server/calendar/schema.ts'
import { configOf, readSettings } from '../../server/config.ts'
import type { Contact } from '../../server/contact/schema.ts'
import { deliverMails } from '../../server/reminders/deliver.ts'
import type { Reminded, ReminderPreview } from '../../server/reminders/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { startMailServer } from '../support/mail-server.ts'
import { idOf } from '../support/small-season.ts'
import { handIn, ok, refused, season } from './acts.ts'

const publicOrigin = 'http://thidua.example.vn'
const from = 'thidua@example.vn'
const gone = 'da-doi@quangbinh.example.vn'

describe.each(engines)('reminders on %s', (engine) => {
  let smtp: Awaited<ReturnType<typeof startMailServer>>
  let it: TestApp
  let lead: Caller
  beforeAll(async () => {
    smtp = await startMailServer([gone])
  })
  afterAll(() => smtp.close())
  beforeEach(async () => {
    smtp.mails.length = 0
    it = await createTestApp(engine, { smtp: { url: smtp.url, from }, publicOrigin })
    lead = await it.as('khanh-hoa')
    await it.enter('self-score')
    await it.store.db
      .updateTable('seasonPhase')
      .set({ dueAt: '2026-06-30T17:00:00.000Z' })
      .where('phase', '=', 'self-score')
      .execute()
  })
  afterEach(() => it.close())

  const write = async (login: string, email: string | null, version = 0) =>
    ok<Contact>((await it.as(login)).put('/api/v1/contact', { email }, version))
  const preview = (who = lead) => ok<ReminderPreview>(who.get(`${season}/reminders`))
  const remind = (memberIds: string[], note = '', headers = {}) =>
    lead.post(`${season}/reminders`, { memberIds, note }, headers)
  const shown = async (login: string) =>
    (await ok<Calendar>((await it.as(login)).get(`${season}/calendar`))).reminder

  test('an address is given by the person or an administrator, and taken away', async () => {
    expect(await write('ha-tinh', ' vanphong@hatinh.example.vn ')).toEqual({
      email: 'vanphong@hatinh.example.vn',
      version: 1,
    })
    const own = await it.as('ha-tinh')
    await refused(own.put('/api/v1/contact', { email: 'khác' }, 1), 422, 'request.invalid')
    await refused(own.put('/api/v1/contact', { email: null }, 0), 412, 'version.mismatch')
    await refused(own.put('/api/v1/contact', { email: null }), 428, 'version.missing')
    const path = `/api/v1/admin/people/${idOf('ha-tinh')}/contact`
    await refused(lead.get(path), 403, 'right.missing')
    const admin = await it.as('admin')
    expect(await ok(admin.put(path, { email: null }, 1))).toEqual({ email: null, version: 2 })
    expect(await ok(own.get('/api/v1/contact'))).toEqual({ email: null, version: 2 })
    const trail = await it.store.db.selectFrom('audit').selectAll().execute()
    expect(trail.map(({ action }) => action)).toEqual(['contact.changed', 'contact.changed'])
    expect(JSON.stringify(trail)).not.toContain('hatinh.example.vn')
  })

  test('who is behind, whom it would reach and what it would say is seen before', async () => {
    await handIn(it, 'khanh-hoa')
    await write('quang-binh', 'vp@quangbinh.example.vn')
    const seen = await preview()
    expect(seen).toMatchObject({ phase: 'self-score', mail: true })
    expect(seen.behind).toEqual(
      [
        { memberId: 'ha-tinh', people: 1, reachable: 0 },
        { memberId: 'quang-binh', people: 2, reachable: 1 },
        { memberId: 'quang-nam', people: 1, reachable: 0 },
      ].map((each) => ({ ...each, owes: 'sheet', dueAt: '2026-06-30T17:00:00.000Z' })),
    )
    expect(seen.sample?.text).toContain('Hạn: hết ngày 30/06/2026, giờ Việt Nam.')
    expect(smtp.mails).toEqual([])
    await refused((await it.as('ha-tinh')).get(`${season}/reminders`), 403, 'right.missing')
  })

  test('goes out by mail and onto the page of the day, once, and is on record', async () => {
    await write('quang-binh', 'vp@quangbinh.example.vn')
    await write('ha-tinh', 'vp@hatinh.example.vn')
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const answer = await ok<Reminded>(remind(['quang-binh'], 'Hội nghị sắp đến.', headers), 201)
    expect(answer).toEqual({ memberIds: ['quang-binh'], mails: 1, failed: 0 })
    expect(await ok(remind(['quang-binh'], 'Hội nghị sắp đến.', headers), 201)).toEqual(answer)
    expect(smtp.mails).toHaveLength(1)
    const [mail] = smtp.mails
    expect(mail).toMatchObject({ from, to: ['vp@quangbinh.example.vn'] })
    expect(mail?.head).toContain('Auto-Submitted: auto-generated')
    expect(mail?.text).toContain('chưa nộp bảng tự chấm')
    expect(mail?.text).toContain('Hội nghị sắp đến.')
    expect(mail?.text).toContain(`${publicOrigin}/sheet?season=cum-thu-2026`)
    expect(await shown('quang-binh')).toEqual({
      note: 'Hội nghị sắp đến.',
      at: it.now().toISOString(),
      by: 'Tài khoản khanh-hoa',
    })
    expect(await shown('ha-tinh')).toBeNull()
    const [told] = await ok<{ summary: string }[]>(lead.get(`${season}/audit`))
    expect(told?.summary).toBe('Nhắc 1 đơn vị còn việc, 1 thư')
    await handIn(it, 'quang-binh')
    expect(await shown('quang-binh')).toBeNull()
    await refused(remind(['quang-binh']), 409, 'reminder.nobody')
  })

  test('a member is reminded once a day in a phase', async () => {
    await write('quang-binh', 'vp@quangbinh.example.vn')
    await ok(remind(['quang-binh']), 201)
    await refused(remind(['quang-binh']), 409, 'reminder.today')
    const both = await ok<Reminded>(remind(['quang-binh', 'ha-tinh']), 201)
    expect(both.memberIds).toEqual(['ha-tinh'])
    expect(smtp.mails).toHaveLength(1)
    // It is nine in the morning in Việt Nam.
    it.pass(15 * 60 - 1)
    lead = await it.as('khanh-hoa')
    await refused(remind(['quang-binh']), 409, 'reminder.today')
    it.pass(1)
    await ok(remind(['quang-binh']), 201)
    expect(smtp.mails).toHaveLength(2)
  })

  test('what could not be sent, or was not when the server ended, goes out later, once', async () => {
    await write('quang-binh', 'vp@quangbinh.example.vn')
    await write('ha-tinh', 'vp@hatinh.example.vn')
    const dead = { url: 'smtp://127.0.0.1:1', from }
    const deps = { store: it.store, clock: it.now }
    it.config.smtp = dead
    const answer = await ok<Reminded>(remind(['quang-binh', 'ha-tinh']), 201)
    expect(answer).toMatchObject({ mails: 2, failed: 2 })
    await deliverMails(deps, { url: smtp.url, from })
    expect(smtp.mails).toEqual([])
    it.pass(11)
    await write('ha-tinh', null, 1)
    for (const _ of [1, 2]) await deliverMails(deps, { url: smtp.url, from })
    expect(smtp.mails.map(({ to }) => to)).toEqual([['vp@quangbinh.example.vn']])
    const kept = await it.store.db.selectFrom('reminderMail').selectAll().execute()
    expect(kept.map(({ state, text }) => [state, text]).sort()).toEqual([
      ['failed', ''],
      ['sent', ''],
    ])
  })

  test('a mail that is not taken is counted and holds no other up', async () => {
    await write('quang-binh', gone)
    await write('ha-tinh', 'vp@hatinh.example.vn')
    const answer = await ok<Reminded>(remind(['ha-tinh', 'quang-binh']), 201)
    expect(answer).toEqual({ memberIds: ['ha-tinh', 'quang-binh'], mails: 2, failed: 1 })
    expect(smtp.mails.map(({ to }) => to)).toEqual([['vp@hatinh.example.vn']])
  })

  test('while others are verified, the heads are reminded of their part', async () => {
    await handIn(it, 'ha-tinh')
    await it.enter('verify')
    const { behind } = await preview(await it.as('quang-nam'))
    expect(behind.filter(({ owes }) => owes === 'verification')).toMatchObject([
      { memberId: 'khanh-hoa', people: 1 },
    ])
    await handIn(it, 'khanh-hoa')
    await it.enter('verify')
    const later = (await preview()).behind.filter(({ owes }) => owes === 'verification')
    expect(later.map(({ memberId }) => memberId)).toEqual(['khanh-hoa', 'quang-nam'])
  })

  test('without a mail server it is said so, and shown in the app all the same', async () => {
    await it.close()
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    await it.enter('self-score')
    await write('quang-binh', 'vp@quangbinh.example.vn')
    expect(await preview()).toMatchObject({ mail: false, sample: null })
    const answer = await ok<Reminded>(remind(['quang-binh']), 201)
    expect(answer).toEqual({ memberIds: ['quang-binh'], mails: 0, failed: 0 })
    expect(await shown('quang-binh')).toMatchObject({ note: '' })
    expect(smtp.mails).toEqual([])
  })
})

test('the mail server is set by two names, and a wrong one is told without its password', () => {
  const settings = (env: NodeJS.ProcessEnv) => readSettings({ DATA_DIR: '/tmp/x', ...env }, [])
  const url = 'smtps://u:bi-mat@mail.example.vn'
  expect(configOf(settings({ SMTP_URL: url, MAIL_FROM: from }), { port: 1 }).smtp).toEqual({
    ...{ url, from },
  })
  expect(settings({}).smtp).toBeNull()
  expect(() => settings({ SMTP_URL: url })).toThrow(/MAIL_FROM/)
  const wrong = () => settings({ SMTP_URL: 'https://u:bi-mat@mail', MAIL_FROM: from })
  expect(wrong).toThrow(/SMTP_URL/)
  expect(wrong).not.toThrow(/bi-mat/)
})
