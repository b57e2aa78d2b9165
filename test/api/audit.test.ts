import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyChain } from '../../db/verify-chain.ts'
import type { AuditEvent } from '../../server/audit/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { idOf, seasonId } from '../support/small-season.ts'
import { attach, claim, handIn, makeActivity, ok, record, refused, season } from './acts.ts'

const path = `${season}/audit`

/** Why phases are closed though not all sheets are in. */
const reason = 'Hết hạn nộp'

describe.each(engines)('history on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
  })
  afterEach(() => it.close())

  const read = async (login: string, query = '') =>
    ok<AuditEvent[]>((await it.as(login)).get(`${path}${query}`))

  test('tells every act in words, newest first, in one unbroken chain', async () => {
    const quangBinh = await it.as('quang-binh')
    const file = await attach(quangBinh, 'quang-binh')
    const { id } = await record(quangBinh)
    await ok(
      quangBinh.put(`${season}/activities/${id}`, makeActivity({ evidenceIds: [file.id] }), 1),
    )
    await claim(quangBinh, 'quang-binh', 'I.1', { activityIds: [id] })
    await claim(quangBinh, 'quang-binh', 'I.1', {}, 1)
    await quangBinh.delete(`${season}/activities/${id}`, undefined, 2)
    await quangBinh.delete(`${season}/evidence/${file.id}`)
    await handIn(it, 'ha-tinh')
    const lead = await it.as('khanh-hoa')
    await ok(lead.patch(season, { phase: 'verify', reason }, 1))
    const verified = `${season}/members/ha-tinh/verified`
    await ok(lead.put(`${verified}/I.1`, { fact: { quantity: '2' }, reason: 'Trùng' }, 0))
    const items = [{ member: 'ha-tinh', criterion: 'I.2' }]
    await ok(lead.post(`${season}/verified-as-self`, { items }))
    await ok(lead.post(`${season}/members/ha-tinh/return`, { reason: 'Bổ sung' }))
    await ok(lead.patch(season, { phase: 'conference', reason }, 2))
    const decision = {
      kind: 'confirm',
      awardId: 'co',
      members: ['ha-tinh'],
      reason: '',
      reference: '',
    }
    const { id: made } = await ok<{ id: string }>(
      lead.post(`${season}/award-decisions`, decision),
      201,
    )
    await ok(lead.delete(`${season}/award-decisions/${made}`, { reason: 'nhầm' }))

    const events = await read('khanh-hoa')
    expect(events.map(({ summary }) => summary)).toEqual([
      'Hủy một quyết định (co)',
      'Thông qua đề nghị khen thưởng (co)',
      `Chuyển giai đoạn: thẩm định → hội nghị. Lý do: ${reason}`,
      'Trả lại bảng tự chấm lần 1. Lý do: Bổ sung',
      'Thẩm định theo tự chấm: 1 tiêu chí',
      'Thẩm định tiêu chí I.1: 3 → 2',
      `Chuyển giai đoạn: tự chấm → thẩm định. Lý do: ${reason}`,
      'Nộp bảng tự chấm lần 1, 2 tiêu chí mới hoặc thay đổi',
      'Kê khai tiêu chí I.2: 80 / 100',
      'Kê khai tiêu chí I.1: 3',
      'Rút một tệp minh chứng',
      'Rút một hoạt động',
      'Bỏ kê khai tiêu chí I.1',
      'Kê khai tiêu chí I.1: 1 (1 hoạt động)',
      'Sửa một hoạt động',
      'Ghi một hoạt động',
      'Tải lên một tệp minh chứng (1 kB)',
    ])
    // What people wrote stands in their records, where it can be taken away.
    const chain = JSON.stringify(await it.store.db.selectFrom('audit').select('body').execute())
    for (const words of [reason, 'Bổ sung', 'Trùng', 'nhầm']) expect(chain).not.toContain(words)
    const titleOf = (summary: RegExp) =>
      events.find((event) => summary.test(event.summary))?.subject
    expect(titleOf(/^Rút một hoạt động/)).toBe(makeActivity().title)
    expect(titleOf(/^Tải lên một tệp/)).toBe(file.name)
    expect(titleOf(/^Kê khai tiêu chí I\.2/)).toBe('Vận động viện trợ')
    expect(titleOf(/^Chuyển giai đoạn/)).toBeNull()
    expect(events[0]).toMatchObject({
      seq: events.length,
      by: 'Tài khoản khanh-hoa',
      memberId: null,
    })
    const english = await lead.get(`${path}?limit=1`, { 'accept-language': 'en' })
    expect(await english.json()).toMatchObject([{ summary: 'Cancelled a decision (co)' }])
    expect(await verifyChain(it.store.db, 'cum-thu')).toMatchObject({
      events: events.length,
      broken: null,
    })
  })

  test('what an act found is what the act before it left', async () => {
    const haTinh = await it.as('ha-tinh')
    const { id } = await record(haTinh)
    await ok(haTinh.put(`${season}/activities/${id}`, makeActivity({ title: 'Đón đoàn' }), 1))
    await haTinh.delete(`${season}/activities/${id}`, undefined, 2)
    await handIn(it, 'ha-tinh')
    await it.enter('verify')
    const lead = await it.as('khanh-hoa')
    await ok(lead.post(`${season}/members/ha-tinh/return`, { reason: 'Bổ sung' }))
    const value = `${season}/members/quang-binh/verified/I.1`
    await it.setSheet('quang-binh', 'submitted')
    for (const [round, quantity] of ['2', '3'].entries())
      await ok(lead.put(value, { fact: { quantity }, reason: 'Trùng' }, round))
    const admin = await it.as('admin')
    const grants = `/api/v1/admin/seasons/${seasonId}/grants`
    const given = { personId: idOf('quan-sat'), memberId: 'ha-tinh', role: 'editor' }
    const grant = await ok<{ id: string }>(admin.post(grants, given), 201)
    await admin.delete(`${grants}/${grant.id}`)

    const rows = await it.store.db
      .selectFrom('audit')
      .select(['entity', 'action', 'beforeDigest', 'afterDigest'])
      .orderBy('seq')
      .execute()
    for (const [entity, acts] of [
      ['activity', 3],
      ['member', 2],
      ['stageValue', 2],
      ['roleGrant', 2],
    ] as const) {
      const all = rows.filter((row) => row.entity === entity)
      expect({ entity, acts: all.length }).toEqual({ entity, acts })
      const found = all.slice(1).map(({ beforeDigest }) => beforeDigest)
      expect({ entity, found }).toEqual({
        entity,
        found: all.slice(0, -1).map(({ afterDigest }) => afterDigest),
      })
      expect(found).not.toContain(null)
    }
  })

  test('shows a member its own and the season’s, the heads what is open to them', async () => {
    await record(await it.as('quang-binh'))
    await record(await it.as('ha-tinh'))
    const membersOf = async (login: string, query?: string) =>
      (await read(login, query)).map(({ memberId }) => memberId)
    expect(await membersOf('quang-binh')).toEqual(['quang-binh'])
    expect(await membersOf('khanh-hoa')).toEqual([])
    await refused(
      (await it.as('ha-tinh')).get(`${path}?member=quang-binh`),
      404,
      'member.not_found',
    )
    await refused((await it.as('khanh-hoa')).get(`${path}?member=ha-tinh`), 404, 'member.not_found')
    await it.enter('self-score')
    await ok((await it.as('khanh-hoa')).patch(season, { phase: 'verify', reason }, 1))
    expect(await membersOf('quang-binh')).toEqual([null, 'quang-binh'])
    expect(await membersOf('khanh-hoa')).toEqual([null, 'ha-tinh', 'quang-binh'])
    expect(await membersOf('khanh-hoa', '?member=ha-tinh')).toEqual(['ha-tinh'])
    expect(await membersOf('khanh-hoa', '?limit=1')).toEqual([null])
    await refused((await it.as('quan-sat')).get(path), 403, 'right.missing')
    await refused((await it.as('khanh-hoa')).get(`${path}?limit=0`), 422, 'request.invalid')
  })
})
