import { describe, expect, test } from 'vitest'
import { summaryOf } from '../../server/audit/words.ts'
import { excelErrors } from '../../server/errors/excel.ts'
import { excelParts } from '../../server/excel/parts.ts'
import type { RosterGround } from '../../server/roster/ground.ts'
import { mostRosterLines } from '../../server/roster/model.ts'
import { openRoster } from '../../server/roster/open.ts'
import { planRoster } from '../../server/roster/plan.ts'
import type { RosterAccount, RosterMember } from '../../server/roster/schema.ts'
import { work as writeForm } from '../../server/roster/write.ts'

const createdAt = '2026-01-02T03:04:05.000Z'

type Named = { id: string; name: string; shortName: string }

/** A season with these members, in an installation that knows these organisations beside them. */
function groundOf(
  members: readonly Named[],
  more: { own?: Named[]; elsewhere?: Named[]; people?: { login: string; name: string }[] } = {},
): RosterGround {
  const { own = [], elsewhere = [], people = [] } = more
  return {
    season: { id: 's', createdAt } as RosterGround['season'],
    isLate: false,
    members: members.map((member, at) => ({
      ...{ ...member, seasonId: 's', organisationId: member.id, order: at + 1, size: null },
      ...{ status: 'ranked', reason: null, sheetState: 'draft', submittedAt: null },
      ...{ submittedBy: null, returnReason: null, validFrom: null, validTo: null, version: 1 },
    })),
    organisations: [...members, ...own, ...elsewhere].map((each) => ({ ...each, createdAt })),
    ofCluster: new Set([...members, ...own].map(({ id }) => id)),
    people: people.map((person) => ({
      ...{ ...person, id: person.login, passwordHash: null, status: 'active', admin: 0, createdAt },
    })),
    held: [],
  }
}

let row = 5
const line = (name: string, more: Partial<RosterMember> = {}): RosterMember => ({
  ...{ row: row++, name, shortName: null, size: null, status: null, reason: null },
  ...{ organisation: null, ...more },
})
const account = (login: string, more: Partial<RosterAccount> = {}): RosterAccount => ({
  ...{ row: row++, login, name: null, member: null, roles: [], document: null, ...more },
})
const plan = (ground: RosterGround, members: RosterMember[], accounts: RosterAccount[] = []) =>
  planRoster({ members, accounts }, ground)
const codes = ({ faults }: ReturnType<typeof plan>) =>
  faults.map(({ column, code }) => `${column} ${code}`)

const named = (id: string, name: string, shortName = name): Named => ({ id, name, shortName })
const thanh = named('long-thanh', 'Xã Long Thành', 'Long Thành')
const thạnh = named('long-thanh-2', 'Xã Long Thạnh', 'Long Thạnh')

describe('names that differ by their marks', () => {
  test('are two members, one of them new', () => {
    const { members, faults, same } = plan(groundOf([thạnh]), [line(thanh.name), line(thạnh.name)])
    expect(faults).toEqual([])
    expect(same).toBe(1)
    expect(members).toMatchObject([{ name: thanh.name, shortName: 'Thành' }])
  })

  test.each([
    ['Xã Long Thành', 'long-thanh'],
    ['LONG THẠNH', 'long-thanh-2'],
    ['Xã Long Thạnh'.normalize('NFD'), 'long-thanh-2'],
    ['xa tan hoa', 'tan-hoa'],
    ['Xã Tân Hoà', 'tan-hoa'],
  ])('%s is one member', (member, memberId) => {
    const ground = groundOf([thanh, thạnh, named('tan-hoa', 'Xã Tân Hòa', 'Tân Hòa')])
    const { roles, faults } = plan(
      ground,
      [],
      [account('a', { name: 'A', member, roles: ['editor'] })],
    )
    expect(faults).toEqual([])
    expect(roles).toMatchObject([{ memberId }])
  })

  test.each([
    ['xa long thanh', 'member roster.ambiguous'],
    ['Xã Long Thánh', 'member roster.unknown_member'],
  ])('%s is refused', (member, code) => {
    const ground = groundOf([thanh, thạnh])
    const lines = [account('a', { name: 'A', member, roles: ['editor'] })]
    expect(codes(plan(ground, [], lines))).toEqual([code])
    const isKnown = code.endsWith('ambiguous')
    expect(codes(plan(ground, [line(member)]))).toEqual(isKnown ? ['name roster.ambiguous'] : [])
  })

  test('are two persons', () => {
    const ground = groundOf([], { people: [{ login: 'tuan', name: 'Nguyễn Anh Tuấn' }] })
    const named = (name: string) => codes(plan(ground, [], [account('tuan', { name })]))
    expect(named('nguyễn anh tuấn'.normalize('NFD'))).toEqual([])
    expect(named('Nguyễn Anh Tuân')).toEqual(['name roster.other_name'])
    expect(named('Nguyen Anh Tuan')).toEqual(['name roster.other_name'])
  })

  test('two members of one name are told apart by their short names', () => {
    const twins = [named('mai-a', 'Xã Mai', 'Mai A'), named('mai-b', 'Xã Mai', 'Mai B')]
    const lines = twins.map(({ name, shortName }) => line(name, { shortName }))
    expect(plan(groundOf(twins), lines)).toMatchObject({ members: [], faults: [], same: 2 })
  })
})

describe('an organisation that is there', () => {
  const mai = named('mai', 'Xã Mai', 'Mai')
  const other = named('mai-cu', 'XÃ MAI', 'Mai cũ')
  const organisationOf = (ground: RosterGround, asked: Partial<RosterMember> = {}) => {
    const planned = plan(ground, [line('Xã Mai', { shortName: 'Mai', ...asked })])
    return planned.members[0]?.organisationId ?? (codes(planned)[0] || null)
  }

  test('of this cluster enters again', () => {
    expect(organisationOf(groundOf([thanh], { own: [mai] }))).toBe('mai')
    expect(organisationOf(groundOf([thanh], { own: [mai], elsewhere: [other] }))).toBe('mai')
  })

  test('of another cluster enters only when the form says that it is the same', () => {
    const ground = groundOf([thanh], { elsewhere: [mai] })
    expect(organisationOf(ground)).toBe('organisation roster.same_elsewhere')
    expect(organisationOf(ground, { organisation: 'same' })).toBe('mai')
    expect(organisationOf(ground, { organisation: 'other' })).toBe(null)
    const { members } = plan(ground, [line('Xã Mai', { shortName: 'Mai', organisation: 'other' })])
    expect(members).toMatchObject([{ id: 'mai-2', organisationId: null }])
  })

  test('is no other by a name that only looks alike', () => {
    const ground = groundOf([thạnh], { elsewhere: [named('may', 'Xã Mái', 'Mái')] })
    expect(organisationOf(ground)).toBe(null)
    expect(organisationOf(ground, { organisation: 'same' })).toBe(
      'organisation roster.none_elsewhere',
    )
  })

  test('is refused where there are several of the name', () => {
    const several = 'organisation roster.several_organisations'
    expect(organisationOf(groundOf([thanh], { own: [mai, other] }))).toBe(several)
    const ground = groundOf([thanh], { elsewhere: [mai, other] })
    expect(organisationOf(ground, { organisation: 'same' })).toBe(several)
    expect(organisationOf(ground, { organisation: 'other' })).toBe(null)
  })
})

test('a new member without a short name is shortened beside the members that the form lists', () => {
  const union = 'Liên hiệp các tổ chức hữu nghị tỉnh'
  const members = [
    named('ha-tinh', `${union} Hà Tĩnh`, 'Hà Tĩnh'),
    named('quang-nam', `${union} Quảng Nam`, 'Quảng Nam'),
  ]
  const lines = [...members.map(({ name }) => line(name)), line(`${union} Phú Yên`)]
  const planned = plan(groundOf(members), [...lines, line(`${union} Phú Yên`)])
  expect(planned.members).toMatchObject([{ id: 'phu-yen', shortName: 'Phú Yên' }])
  expect(codes(planned)).toEqual(['name roster.twice'])
})

describe('a sheet of the form', () => {
  const opened = async (count: number) => {
    const members = Array.from({ length: count }, (_, at) => ({
      ...{ name: `Xã ${at}`, shortName: `${at}`, size: null, ranked: true, reason: null },
    }))
    const bytes = await writeForm({ seasonId: 's', language: 'vi', seasonTitle: '', members })
    return openRoster(excelParts(bytes))
  }

  // The line of example is one of them.
  test('is read with as many lines as an import takes, and refused with more', async () => {
    expect((await opened(mostRosterLines - 1)).members).toHaveLength(mostRosterLines)
    await expect(opened(mostRosterLines)).rejects.toMatchObject({ code: 'excel.too_many_lines' })
    const { vi, en } = excelErrors['excel.too_many_lines']
    for (const text of [vi, en]) expect(text).toContain(`${mostRosterLines}`)
  })
})

test('the event of an import says which members lead', () => {
  const counts = { members: 0, accounts: 1, roles: 2 }
  const given = [
    { personId: 'p', memberId: 'ha-tinh', role: 'lead' },
    { personId: 'p', memberId: 'ha-tinh', role: 'editor' },
  ]
  const said = (body: object) => summaryOf('roster.imported', { ...counts, ...body }, 'vi')
  expect(said({})).toBe('Thêm từ tệp Excel 0 đơn vị, 1 tài khoản, 2 vai trò')
  expect(said({ given })).toBe(
    'Thêm từ tệp Excel 0 đơn vị, 1 tài khoản, 2 vai trò; cụm trưởng: ha-tinh',
  )
})
