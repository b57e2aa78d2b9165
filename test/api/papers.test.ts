import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Anchor, parseAnchor } from '../../scoring/capsule/anchor.ts'
import type { Result } from '../../scoring/model/result.ts'
import { shownIn } from '../../scoring/words/say.ts'
import { verifyStore } from '../../server/audit/verify-store.ts'
import type { Lookup } from '../../server/papers/lookup/schema.ts'
import type { PaperOffers } from '../../server/papers/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { readDocx } from '../support/office/docx.ts'
import { readXlsx } from '../support/office/xlsx.ts'
import { readPdf, readPdfInfo } from '../support/pdf.ts'
import { handIn, ok, refused, season } from './acts.ts'

const path = `${season}/papers`

describe.each(engines)('papers on %s', (engine) => {
  let it: TestApp
  beforeAll(async () => {
    it = await createTestApp(engine)
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const lead = await it.as('khanh-hoa')
    const verified = `${season}/members/quang-binh/verified/I.1`
    await ok(lead.put(verified, { fact: { quantity: '1' }, reason: 'Hai đoàn trùng' }, 0))
  })
  afterAll(() => it.close())

  const bytesOf = async (file: string, login = 'ha-tinh') => {
    const response = await (await it.as(login)).get(`${path}/${file}`)
    expect(response.status).toBe(200)
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  /** The totals as they stand in the standings that the same reader sees, best first. */
  const totals = async () => {
    const standings = `${season}/standings?fallback=true`
    const { members } = await ok<Result>((await it.as('ha-tinh')).get(standings))
    return members.filter(({ id }) => id === 'quang-binh').map(({ total }) => total)
  }

  test('a reader is offered what the pages show him, and gets no other', async () => {
    const offered = (login: string) => it.as(login).then((who) => ok<PaperOffers>(who.get(path)))
    expect((await offered('ha-tinh')).map(({ id }) => id)).toContain('score-table')
    await it.enter('self-score')
    expect((await offered('ha-tinh')).map(({ id }) => id)).not.toContain('score-table')
    expect((await offered('khanh-hoa')).map(({ id }) => id)).toContain('score-table')
    const haTinh = await it.as('ha-tinh')
    await refused(haTinh.get(`${path}/score-table.docx`), 403, 'standings.not_open')
    await it.enter('verify')
    await refused(haTinh.get(`${path}/no-such-paper.docx`), 404, 'request.not_found')
    await refused(haTinh.get(`${path}/score-table.docx?member=%2e%2e`), 422, 'request.invalid')
  })

  test('Word: official head, A4 landscape, the totals of the standings', async () => {
    const { response, bytes } = await bytesOf('score-table.docx')
    expect(response.headers.get('content-type')).toContain('wordprocessingml')
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      "filename*=UTF-8''Bảng tổng hợp điểm thi đua năm 2026.docx",
    )
    const file = readDocx(bytes)
    expect(file.page).toEqual({ width: 297, height: 210, orientation: 'landscape' })
    expect(file.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 })
    const said = file.paragraphs.map(({ text }) => text)
    expect(said).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(said).toContain('Khánh Hòa, ngày 15 tháng 6 năm 2026')
    expect(said).toContain('Nơi nhận:')
    const rows = file.tables.flat().filter(({ cells }) => cells[1] === 'Quảng Bình')
    for (const total of await totals())
      expect(rows[0]?.cells.join('|')).toContain(shownIn(total, 'vi', 2))
  })

  test('PDF: the same totals, embedded letters, and the code that Word has', async () => {
    const [pdf, docx] = [await bytesOf('score-table.pdf'), await bytesOf('score-table.docx')]
    const sheets = await readPdf(pdf.bytes)
    expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      sheets.map(() => [842, 595]),
    )
    const words = sheets.map(({ phrases }) => phrases.map(({ text }) => text).join(' '))
    for (const total of await totals()) expect(words[0]).toContain(shownIn(total, 'vi', 2))
    expect(await readPdfInfo(pdf.bytes)).toEqual({
      ...{ title: 'Bảng tổng hợp điểm thi đua năm 2026', author: 'Cụm thử' },
      ...{ language: 'vi-VN', version: '1.7', titled: true },
    })
    const code = /Mã kiểm tra: (\d+-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4})/.exec(words[0] ?? '')?.[1]
    expect(code).toBeDefined()
    expect(words.every((page) => page.includes(code!))).toBe(true)
    expect(readDocx(docx.bytes).footers.every((foot) => foot.includes(code!))).toBe(true)
  })

  test('Excel: numbers as numbers, their totals as formulas that give the standings’ own', async () => {
    const [sheet] = readXlsx((await bytesOf('score-table.xlsx')).bytes)
    const [name] = [...sheet!.cells].find(([, { value }]) => value === 'Quảng Bình')!
    const row = name.slice(1)
    const inRow = [...sheet!.cells].filter(([at]) => at.replace(/^[A-Z]+/, '') === row)
    const formulas = inRow.filter(([, { formula }]) => formula !== null)
    expect(formulas.map(([, { value }]) => value)).toEqual((await totals()).map(Number))
  })

  test('the same figures give the same file', async () => {
    for (const format of ['docx', 'pdf', 'xlsx']) {
      const [first, second] = [
        await bytesOf(`score-table.${format}`),
        await bytesOf(`score-table.${format}`, 'khanh-hoa'),
      ]
      expect(Buffer.compare(first.bytes, second.bytes), format).toBe(0)
    }
  })

  test('the end of the record at the foot is an anchor for verify', async () => {
    const { footers } = readDocx((await bytesOf('verification-minutes.docx', 'khanh-hoa')).bytes)
    const printed = /Đầu chuỗi nhật ký (\S+)/.exec(footers.join(' '))?.[1] ?? ''
    const anchor = parseAnchor(printed)
    expect(anchor?.seq).toBeGreaterThan(0)
    const verify = (asked: Anchor | undefined) =>
      it.store.read((db) => verifyStore(db, { dataDir: it.config.dataDir, anchor: asked }))
    expect((await verify(anchor)).anchored).toBe(true)
    expect((await verify({ ...anchor!, hash: '0'.repeat(16) })).anchored).toBe(false)
  })

  test('the code at the foot is found again, and says when figures have changed since', async () => {
    const lead = await it.as('khanh-hoa')
    const codeOf = async (file: string) => {
      const response = await lead.get(`${path}/${file}`)
      const docx = readDocx(new Uint8Array(await response.arrayBuffer()))
      return /Mã kiểm tra: (\S+)/.exec(docx.footers.join(' '))?.[1] ?? ''
    }
    const code = await codeOf('score-table.docx')
    const other = await codeOf('comparison.docx')
    const look = (typed: string, by = lead) =>
      ok<Lookup>(
        by.get(`${season}/paper-check?paper=score-table&code=${encodeURIComponent(typed)}`),
      )
    expect(await look(code)).toMatchObject({ outcome: 'match', code })
    expect(await look(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toMatchObject({
      outcome: 'match',
    })
    const [snapshot = ''] = code.split('-')
    expect((await look(`${snapshot}-0000-0000-0000`)).outcome).toBe('unknown')
    // Of another paper, and nothing was written since: there is nothing to compare.
    expect(await look(other)).toMatchObject({ outcome: 'unknown', differences: [] })
    await refused(
      lead.get(`${season}/paper-check?paper=score-table&code=12`),
      422,
      'request.invalid',
    )

    const verified = `${season}/members/quang-binh/verified/I.1`
    await ok(lead.put(verified, { fact: { quantity: '2' }, reason: 'Có thêm minh chứng' }, 1))
    const after = await look(code)
    expect(after).toMatchObject({ outcome: 'changed', snapshot: Number(snapshot) })
    expect(after.changes.map(({ action }) => action)).toContain('value.verified')
    expect(after.code).not.toBe(code)
    expect(after.known).toBe(true)
    const told = after.differences.map(({ row, column, printed, now }) => [
      row,
      column,
      printed,
      now,
    ])
    expect(told).toContainEqual(['Quảng Bình', 'Tổng điểm', '34,00 (38,00)', '36,00 (38,00)'])
    expect(told).toContainEqual([
      'I.1 Đoàn ra, đoàn vào',
      'Điểm của các đơn vị Quảng Bình',
      '2 (6)',
      '4 (6)',
    ])
    expect(await look(other)).toMatchObject({ outcome: 'changed', known: false, differences: [] })
    // Who did not print it is told where it differs, not what another saw.
    const peer = await look(code, await it.as('quang-nam'))
    expect(peer.known).toBe(true)
    expect(peer.differences).toContainEqual(
      expect.objectContaining({ row: 'Quảng Bình', column: 'Tổng điểm', printed: null }),
    )
    expect(peer.differences.filter(({ printed }) => printed !== null)).toEqual([])
  })
})
