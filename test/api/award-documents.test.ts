import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Result } from '../../scoring/model/result.ts'
import type { AuditEvent } from '../../server/audit/schema.ts'
import { verifyStore } from '../../server/audit/verify-store.ts'
import type {
  AwardDocument,
  AwardRecord,
  NewAwardDocument,
} from '../../server/award-documents/schema.ts'
import type { Decision } from '../../server/awards/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { seasonId } from '../support/small-season.ts'
import { ok, refused, season } from './acts.ts'
import { levelOnTop } from './conference-acts.ts'

const path = `${season}/award-documents`
const paper = {
  ...{ stage: 'proposed', awardId: 'co', members: ['quang-binh'] },
  ...{ number: '05/TTr-CTĐ3', issuedOn: '2026-06-10', issuer: 'Cụm thử' },
} as const
const granted = {
  ...{ ...paper, stage: 'granted', number: '210/QĐ-LH', issuedOn: '2026-06-12' },
  issuer: 'Liên hiệp các tổ chức hữu nghị Việt Nam',
} as const
const refusedPaper = { ...granted, stage: 'refused', reason: 'Thiếu báo cáo thành tích' } as const
const revoked = {
  ...{ ...granted, stage: 'revoked', number: '300/QĐ-LH', issuedOn: '2026-06-14' },
  ...{ reason: 'Kê khai sai', vacant: true },
} as const

/** From the proposal to the revocation; each test goes on where the last one ended. */
describe.each(engines)('papers on awards on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  let deputy: Caller
  let member: Caller
  const give = (who: Caller, input: NewAwardDocument | object) => who.post(path, input)
  const recordOf = (who: Caller) => ok<AwardRecord>(who.get(path))
  const statesOf = async () =>
    (await recordOf(member)).list.map((entry) => [entry.member, entry.state, entry.vacant])
  const choose = async (id: string) => {
    const made = { kind: 'choose', awardId: 'co', members: [id], reason: '', reference: 'BB 05' }
    return (await ok<Decision>(lead.post(`${season}/award-decisions`, made), 201)).id
  }
  let choice: string
  beforeAll(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    deputy = await it.as('quang-nam')
    member = await it.as('quang-binh')
    await levelOnTop(it)
    choice = await choose('quang-binh')
  })
  afterAll(() => it.close())

  test('are hidden with the standings', async () => {
    await it.enter('record')
    await refused(member.get(path), 403, 'standings.not_open')
    await refused(give(lead, paper), 409, 'phase.closed')
    await it.enter('conference')
    expect(await recordOf(member)).toEqual({ documents: [], list: [] })
  })

  test.each<[object, string, string]>([
    [{ ...paper, awardId: 'khac' }, 'awardId', 'award.not_found'],
    [{ ...paper, awardId: 'constructor' }, 'awardId', 'award.not_found'],
    [{ ...paper, members: [] }, 'members', 'list.empty'],
    [{ ...paper, number: ' ' }, 'number', 'text.empty'],
    [{ ...paper, issuer: '' }, 'issuer', 'text.empty'],
    [{ ...paper, issuedOn: '2026-06-31' }, 'issuedOn', 'day.not_on_calendar'],
    [{ ...paper, issuedOn: '2026-06-16' }, 'issuedOn', 'day.in_future'],
    [{ ...paper, vacant: true }, 'vacant', 'field.unknown'],
    [{ ...refusedPaper, reason: ' ' }, 'reason', 'reason.missing'],
    [{ ...revoked, reason: '' }, 'reason', 'reason.missing'],
  ])('%j is refused at %s with %s', async (input, field, code) => {
    const problem = await refused(give(lead, input), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path: field, code }])
    expect((await recordOf(member)).documents).toEqual([])
  })

  test('are the heads’ to record, not on their own organisations', async () => {
    const own = { ...paper, members: ['khanh-hoa'] }
    await refused(give(member, paper), 403, 'right.missing')
    await refused(give(deputy, paper), 403, 'right.missing')
    await refused(give(lead, own), 403, 'right.own_organisation')
    await refused(give(deputy, own), 409, 'award.not_recipient')
    await refused(give(lead, { ...paper, members: ['ca-mau'] }), 404, 'member.not_found')
  })

  test('propose those who receive by the result in force, and answer only that', async () => {
    await refused(give(lead, granted), 409, 'award.not_waiting')
    await refused(give(lead, revoked), 409, 'award.not_granted')
    await refused(give(lead, { ...paper, members: ['ha-tinh'] }), 409, 'award.not_recipient')
    const key = { 'idempotency-key': crypto.randomUUID() }
    const made = await ok<AwardDocument>(lead.post(path, paper, key), 201)
    expect(await ok(lead.post(path, paper, key), 201)).toEqual(made)
    expect(made).toMatchObject({ ...paper, reason: '', vacant: false, by: 'Tài khoản khanh-hoa' })
    await refused(give(lead, paper), 409, 'award.proposed_already')
    expect((await recordOf(member)).documents).toEqual([made])
  })

  test('hold the seat until the authority has refused it', async () => {
    await ok(lead.delete(`${season}/award-decisions/${choice}`, { reason: 'Biểu quyết lại' }))
    await choose('ha-tinh')
    const next = { ...paper, members: ['ha-tinh'], number: '06/TTr-CTĐ3' }
    await refused(give(lead, next), 409, 'award.no_seat')
    await ok(give(lead, refusedPaper), 201)
    await ok(give(lead, next), 201)
    expect(await statesOf()).toEqual([
      ['quang-binh', 'refused', false],
      ['ha-tinh', 'proposed', false],
    ])
  })

  test('also come when the season is published, and change nothing of its result', async () => {
    await it.enter('published')
    const result = await ok<Result>(member.get(`${season}/standings`))
    const early = { ...granted, members: ['ha-tinh'], issuedOn: '2026-06-09' }
    const problem = await refused(give(lead, early), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path: 'issuedOn', code: 'award.before_paper' }])
    await ok(give(lead, { ...granted, members: ['ha-tinh'] }), 201)
    await ok(give(lead, { ...revoked, members: ['ha-tinh'] }), 201)
    expect(await statesOf()).toEqual([
      ['quang-binh', 'refused', false],
      ['ha-tinh', 'revoked', true],
    ])
    await refused(give(lead, paper), 409, 'award.not_recipient')
    expect(await ok<Result>(member.get(`${season}/standings`))).toEqual(result)
  })

  test('stay as they are, and each is in the history with its reason', async () => {
    const { documents } = await recordOf(member)
    expect(documents.map(({ stage }) => stage)).toEqual([
      ...['proposed', 'refused', 'proposed', 'granted', 'revoked'],
    ])
    const { db } = it.store
    await expect(db.updateTable('awardDocument').set({ vacant: 0 }).execute()).rejects.toThrow()
    await expect(db.deleteFrom('awardDocument').execute()).rejects.toThrow()
    const events = await ok<AuditEvent[]>(lead.get(`${season}/audit?kind=award`))
    expect(events.map(({ summary }) => summary)).toEqual([
      'Ghi việc thu hồi khen thưởng co (ha-tinh), suất để trống. Lý do: Kê khai sai',
      'Ghi quyết định khen thưởng co (ha-tinh)',
      'Ghi tờ trình đề nghị khen thưởng co (ha-tinh)',
      'Ghi việc không được khen thưởng co (quang-binh). Lý do: Thiếu báo cáo thành tích',
      'Ghi tờ trình đề nghị khen thưởng co (quang-binh)',
    ])
    const rows = await db.selectFrom('audit').select('body').where('seasonId', '=', seasonId)
    expect(JSON.stringify(await rows.execute())).not.toContain(revoked.reason)
    const { rows: checked } = await it.store.read((trx) => verifyStore(trx, it.config))
    expect(checked.faults.filter(({ table }) => table === 'awardDocument')).toEqual([])
  })
})
