import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Result } from '../../scoring/model/result.ts'
import type { OwnResult } from '../../scoring/own-sheet.ts'
import { shownIn } from '../../scoring/words/say.ts'
import { titleParts } from '../../server/papers/names.ts'
import type { PaperOffers } from '../../server/papers/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { readDocx } from '../support/office/docx.ts'
import { handIn, ok, record, refused, season } from './acts.ts'

const path = `${season}/papers`

describe.each(engines)('every paper on %s', (engine) => {
  let it: TestApp
  beforeAll(async () => {
    it = await createTestApp(engine)
    await it.enter('record')
    const own = await it.as('quang-binh')
    const money = { kind: 'spent', amount: '120000000', currency: 'VND', vnd: null } as const
    await record(own, { title: 'Bàn giao trường học', field: 'aid', money, startsOn: '2026-05' })
    await record(own, { title: 'Việc chỉ nhớ năm', field: 'other', startsOn: '2026' })
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const lead = await it.as('khanh-hoa')
    const verified = `${season}/members/quang-binh/verified/I.1`
    await ok(lead.put(verified, { fact: { quantity: '1' }, reason: 'Hai đoàn trùng' }, 0))
    await it.enter('conference')
  })
  afterAll(() => it.close())

  const wordOf = async (file: string, login = 'ha-tinh') => {
    const response = await (await it.as(login)).get(`${path}/${file}`)
    expect(response.status, file).toBe(200)
    return readDocx(new Uint8Array(await response.arrayBuffer()))
  }
  const linesOf = async (file: string) => (await wordOf(file)).paragraphs.map(({ text }) => text)

  test('each is there in each of its formats, for everybody at the conference', async () => {
    const who = await it.as('ha-tinh')
    const offered = await ok<PaperOffers>(who.get(path))
    expect(offered.length).toBeGreaterThan(12)
    for (const { id, formats, members } of offered) {
      const of = members ? '?member=quang-binh' : ''
      for (const format of formats.filter((each) => each !== 'pdf')) {
        const response = await who.get(`${path}/${id}.${format}${of}`)
        expect(response.status, `${id}.${format}`).toBe(200)
        const parts = Object.values(unzipSync(new Uint8Array(await response.arrayBuffer())))
        expect(parts.map((part) => strFromU8(part)).join('')).not.toMatch(/NaN|undefined|\[object/)
      }
    }
  })

  test('a text is no workbook, a member’s paper needs the member', async () => {
    const who = await it.as('ha-tinh')
    await refused(who.get(`${path}/conference-minutes.xlsx`), 404, 'request.not_found')
    await refused(who.get(`${path}/sheet.docx`), 404, 'member.not_found')
    await refused(who.get(`${path}/sheet.docx?member=ca-mau`), 404, 'member.not_found')
  })

  test('a sheet has both columns, the reason, and the total of the standings', async () => {
    const { members } = await ok<Result>((await it.as('ha-tinh')).get(`${season}/standings`))
    const total = (members.find(({ id }) => id === 'quang-binh') as OwnResult).total
    const rows = (await wordOf('sheet.docx?member=quang-binh')).tables.flat()
    const first = rows.find(({ cells }) => cells[0] === 'I.1')?.cells ?? []
    expect(first.slice(3, 5)).toEqual(['6', '2'])
    expect(first.at(-1)).toContain('Thẩm định: Hai đoàn trùng')
    expect(rows.find(({ cells }) => cells[1] === 'Tổng điểm')?.cells[4]).toBe(
      shownIn(total, 'vi', 2),
    )
  })

  test('while criteria wait for verification their sums stay open', async () => {
    await it.enter('verify')
    const rows = (await wordOf('sheet.docx?member=quang-binh', 'quang-binh')).tables.flat()
    const total = rows.find(({ cells }) => cells[1] === 'Tổng điểm')?.cells ?? []
    expect(total[4]).toBe('…')
    expect(total.at(-1)).toBe('Thẩm định: còn 1 tiêu chí, chưa cộng')
    await it.enter('conference')
  })

  test('only papers that offices number have a line for it, and awards their official names', async () => {
    const numbered = async (file: string) =>
      (await linesOf(file)).some((it) => it.startsWith('Số: '))
    expect(await numbered('submission.docx')).toBe(true)
    for (const id of ['ballots', 'score-table', 'citations'])
      expect(await numbered(`${id}.docx`), id).toBe(false)
    const title = 'Cờ thi đua của Cụm (đơn vị dẫn đầu, vượt chỉ tiêu)'
    expect(titleParts(title)).toEqual({
      name: 'Cờ thi đua của Cụm',
      condition: 'đơn vị dẫn đầu, vượt chỉ tiêu',
    })
    expect(titleParts('Giấy khen')).toEqual({ name: 'Giấy khen', condition: '' })
  })

  test('the comparison names each change with its sign and reason', async () => {
    const rows = (await wordOf('comparison.docx')).tables.flat().map(({ cells }) => cells)
    expect(rows).toContainEqual(['I.1', 'Đoàn ra, đoàn vào', '6', '2', '−4', 'Hai đoàn trùng'])
  })

  test('reports tell what was recorded, in their order, with its figures', async () => {
    const lines = await linesOf('report.docx?member=quang-binh')
    const aid = lines.findIndex((line) => /^\d\. Công tác phi chính phủ nước ngoài$/.test(line))
    expect(lines[aid + 1]).toContain('giá trị thực hiện 120.000.000 đồng')
    expect(lines[aid + 2]).toContain('Bàn giao trường học (chủ trì; tháng 5/2026; tại Đồng Hới')
    const bulletin = await linesOf('bulletin.docx')
    expect(bulletin.some((line) => line.includes('Bàn giao trường học'))).toBe(true)
    expect(bulletin.some((line) => line.includes('Việc chỉ nhớ năm'))).toBe(false)
    expect(bulletin.filter((line) => line.endsWith('./.'))).toEqual([
      expect.stringMatching(/^- Bàn giao trường học .*[^.]\.\/\.$/),
    ])
  })

  test('before sheets are open nobody gets a peer’s, nor a report of its activities', async () => {
    await it.enter('self-score')
    const peer = await it.as('ha-tinh')
    for (const id of ['sheet', 'report'])
      expect((await peer.get(`${path}/${id}.docx?member=quang-binh`)).status, id).toBeGreaterThan(
        399,
      )
    const own = await it.as('quang-binh')
    await ok(own.get(path))
    expect((await own.get(`${path}/report.docx?member=quang-binh`)).status).toBe(200)
    await it.enter('conference')
  })
})
