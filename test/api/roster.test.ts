import { Workbook } from '@cj-tech-master/excelts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Invitations, RosterAnswer, RosterReading } from '../../server/roster/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { otherSeasonId, seasonId } from '../support/small-season.ts'
import { ok, refused } from './acts.ts'

const address = `/api/v1/admin/seasons/${seasonId}`
const octets = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/octet-stream' }
const laterName = 'Hội hữu nghị Việt – Lào tỉnh Phú Yên'
/** By the sheet and the cell: after four members the first empty line is the tenth. */
type Cells = Record<'members' | 'accounts', Record<string, string | number | object>>

describe.each(engines)('members and accounts by an Excel form on %s', (engine) => {
  let it: TestApp
  let admin: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    admin = await it.as('admin')
  })
  afterEach(() => it.close())

  async function filled({ members = {}, accounts = {} }: Partial<Cells>): Promise<Uint8Array> {
    const response = await admin.get(`${address}/roster-form`)
    expect(response.status).toBe(200)
    const workbook = new Workbook()
    await workbook.xlsx.load(await response.arrayBuffer())
    for (const [at, cells] of [members, accounts].entries())
      for (const [cell, value] of Object.entries(cells))
        workbook.worksheets[at]!.getCell(cell).value = value as string
    return workbook.xlsx.writeBuffer()
  }
  const look = (body: Uint8Array, who = admin, at = address) =>
    who.raw(`${at}/roster-reading`, { method: 'PUT', body: new Uint8Array(body), headers: octets })
  const read = async (cells: Partial<Cells>) => ok<RosterReading>(look(await filled(cells)))
  const save = ({ entries, seen }: RosterReading, key = crypto.randomUUID()) =>
    admin.post(`${address}/roster-imports`, { entries, seen }, { 'idempotency-key': key })
  const count = async () => {
    const tables = ['organisation', 'member', 'person', 'roleGrant'] as const
    const rows = tables.map((table) => it.store.db.selectFrom(table).selectAll().execute())
    return (await Promise.all(rows)).map(({ length }) => length)
  }
  const cells: Cells = {
    members: { A10: laterName, B10: 'Phú Yên', C10: '1.200,5', A11: 'HÀ TĨNH' },
    accounts: {
      ...{ A6: 'Văn phòng Phú Yên', B6: 'Phu-Yen', C6: 'hoi huu nghi viet - lao tinh phu yen' },
      ...{ D6: 'kê khai, duyệt và nộp', B7: 'phu-yen', D7: 'Quan sát' },
      ...{ B8: 'quang-binh', C8: 'Quảng Bình', D8: 'Kê khai' },
    },
  }

  test('everything new is told, saved by one event, and invited once', async () => {
    const before = await count()
    const reading = await read(cells)
    expect(reading.refusals).toEqual([])
    // Hà Tĩnh by its short name, the three others as they stand in the form, and a role that is held.
    expect(reading.same).toBe(6)
    expect(reading.changes).toEqual([
      {
        ...{ kind: 'member', row: 10, name: laterName, shortName: 'Phú Yên' },
        ...{ isNew: true, ranked: true },
      },
      { kind: 'account', row: 6, login: 'phu-yen', name: 'Văn phòng Phú Yên' },
      { kind: 'role', row: 6, login: 'phu-yen', role: 'editor', member: 'Phú Yên' },
      { kind: 'role', row: 6, login: 'phu-yen', role: 'approver', member: 'Phú Yên' },
      { kind: 'role', row: 7, login: 'phu-yen', role: 'observer', member: null },
    ])
    expect(await count()).toEqual(before)

    const key = crypto.randomUUID()
    const answer = await ok<RosterAnswer>(save(reading, key), 201)
    expect(answer).toMatchObject({ members: 1, accounts: 1, roles: 3 })
    expect(await ok<RosterAnswer>(save(reading, key), 201)).toEqual(answer)
    expect((await count()).map((now, at) => now - before[at]!)).toEqual([1, 1, 1, 3])
    const member = it.store.db.selectFrom('member').selectAll().where('id', '=', 'phu-yen')
    expect(await member.executeTakeFirst()).toMatchObject({ size: '1200.5', order: 5 })
    const events = await it.store.db.selectFrom('audit').selectAll().execute()
    expect(events.map(({ action }) => action)).toEqual(['roster.imported'])
    expect(JSON.stringify(events)).not.toContain('Văn phòng')
    const [personId] = answer.invited
    expect(JSON.parse(events[0]!.body)).toMatchObject({
      ...{ entered: ['phu-yen'], opened: [personId] },
      given: [
        { personId, memberId: 'phu-yen', role: 'editor' },
        { personId, memberId: 'phu-yen', role: 'approver' },
        { personId, memberId: null, role: 'observer' },
      ],
    })

    const links = await ok<Invitations>(
      admin.post(`${address}/roster-invitations`, { personIds: answer.invited }),
      201,
    )
    expect(links).toMatchObject([{ login: 'phu-yen', name: 'Văn phòng Phú Yên' }])
    const [, token] = links[0]!.url.split('/invite/')
    const kept = await it.store.db.selectFrom('idempotency').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(token)
    const typed = { password: 'mot cau dai de nho' }
    expect((await it.anonymous.post(`/api/v1/invites/${token}`, typed)).status).toBe(204)
    const session = await it.anonymous.post('/api/v1/session', { login: 'phu-yen', ...typed })
    const { grants } = (await session.json()) as { grants: { role: string }[] }
    expect(grants.map(({ role }) => role).sort()).toEqual(['approver', 'editor', 'observer'])

    // Of the same file nothing is left to do, and nobody in use is invited by it.
    expect(await read(cells)).toMatchObject({ changes: [], refusals: [] })
    const again = await ok<Invitations>(
      admin.post(`${address}/roster-invitations`, { personIds: answer.invited }),
      201,
    )
    expect(again).toEqual([])
  })

  test('each cell that cannot be taken is told, and nothing is saved', async () => {
    const reading = await read({
      members: {
        ...{ B10: 'Không tên', A11: laterName, A12: laterName.toUpperCase() },
        ...{ A13: 'Tỉnh A', C13: { formula: '1+1', result: 2 }, D13: 'Chắc là có' },
        ...{ A14: 'Tỉnh B', D14: 'Không xếp hạng', A15: 'Tỉnh C', B15: 'ha tinh' },
        ...{ A16: 'Quảng Nam', C16: 7 },
      },
      accounts: {
        ...{ A6: 'Không có tên đăng nhập', A7: 'Dấu', B7: 'có dấu', B8: 'chua-co' },
        ...{
          A9: 'Ai khác',
          B9: 'ha-tinh',
          A10: 'A',
          B10: 'aa',
          C10: 'Không đâu',
          D10: 'Kê khai',
        },
        ...{ A11: 'B', B11: 'bb', D11: 'Kê khai', A12: 'C', B12: 'cc', C12: 'Hà Tĩnh' },
        ...{ A13: 'D', B13: 'dd', C13: 'Hà Tĩnh', D13: 'Cụm trưởng', B14: 'khanh-hoa' },
        ...{ C14: 'Khánh Hòa', D14: 'Cụm phó', A15: 'E', B15: 'ee', C15: 'Hà Tĩnh' },
        ...{ D15: 'Kê khai', B16: 'ee', C16: 'Hà Tĩnh', D16: 'Kê khai, duyệt và nộp' },
        ...{ A17: { formula: 'HYPERLINK("http://x")', result: 'x' }, B17: 'ff', D18: 'Quản trị' },
      },
    })
    expect(reading.refusals.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`)).toEqual([
      'members A10 field.missing',
      'members C13 form.formula',
      'members D13 choice.unknown',
      'accounts B6 field.missing',
      'accounts B7 login.unreadable',
      'accounts A17 form.formula',
      'accounts D18 choice.unknown',
      'members A12 roster.twice',
      'members E14 roster.reason_missing',
      'members B15 roster.short_taken',
      'members C16 roster.stands',
      'accounts A8 field.missing',
      'accounts A9 roster.other_name',
      'accounts C10 roster.unknown_member',
      'accounts C11 grant.member_missing',
      'accounts D12 field.missing',
      'accounts D13 grant.taken',
      'accounts D14 grant.taken',
      'accounts D16 roster.twice',
    ])
    expect(reading.refusals[0]?.message).toMatch(/\p{L}/u)
    const before = await count()
    await refused(save(reading), 409, 'roster.changed')
    expect(await count()).toEqual(before)
  })

  test('only what was looked at is saved', async () => {
    const reading = await read(cells)
    await admin.post('/api/v1/admin/people', { login: 'phu-yen', name: 'Văn phòng Phú Yên' })
    const before = await count()
    await refused(save(reading), 409, 'roster.changed')
    await refused(save({ ...reading, seen: 'x' }), 409, 'roster.changed')
    expect(await count()).toEqual(before)
  })

  test('an organisation of another cluster enters as the same when the form says so; after self-scoring none does', async () => {
    const organisation = { id: 'phu-yen', name: laterName, shortName: 'PY' }
    const createdAt = it.now().toISOString()
    await it.store.db
      .insertInto('organisation')
      .values({ ...organisation, createdAt })
      .execute()
    const members = { A10: laterName.replace('–', '-').toLowerCase(), B10: 'Phú Yên' }
    expect((await read({ members })).refusals).toMatchObject([
      { sheet: 'members', cell: 'G10', code: 'roster.same_elsewhere' },
    ])
    const reading = await read({ members: { ...members, G10: 'cùng một đơn vị' } })
    expect(reading.changes).toMatchObject([{ kind: 'member', isNew: false }])
    await ok(save(reading), 201)
    const row = it.store.db.selectFrom('member').select('organisationId')
    expect(await row.where('id', '=', 'phu-yen').executeTakeFirst()).toEqual({
      organisationId: 'phu-yen',
    })
    await it.enter('verify')
    const late = await read({ members: { A11: 'Tỉnh Z' } })
    expect(late.refusals).toMatchObject([{ sheet: 'members', cell: 'A11', code: 'roster.late' }])
  })

  test('is for administrators with a fresh password, for the season that it is of', async () => {
    const bytes = await filled(cells)
    const lead = await it.as('khanh-hoa')
    await refused(look(bytes, lead), 403, 'right.missing')
    await refused(lead.get(`${address}/roster-form`), 403, 'right.missing')
    const other = `/api/v1/admin/seasons/${otherSeasonId}`
    await refused(look(bytes, admin, other), 422, 'roster.other_season')
    await refused(look(Buffer.from('Mã;Tên')), 415, 'excel.other_kind')
    const reading = await ok<RosterReading>(look(bytes))
    it.pass(6)
    await refused(save(reading), 403, 'session.stale')
    await refused(
      admin.post(`${address}/roster-invitations`, { personIds: ['ai'] }),
      403,
      'session.stale',
    )
  })
})
