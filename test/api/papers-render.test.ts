import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSeason } from '../../scoring/read.ts'
import { score } from '../../scoring/score.ts'
import { shownIn } from '../../scoring/words/say.ts'
import { headLines, lastWords, pointsPerMm } from '../../server/papers/layout.ts'
import type { Block, Paper } from '../../server/papers/model.ts'
import { qrPng } from '../../server/papers/render/qr.ts'
import { work } from '../../server/papers/render/worker.ts'
import type { Format } from '../../server/papers/schema.ts'
import { detailAnnexes } from '../../server/papers/score-table/detail-tables.ts'
import { mainTable } from '../../server/papers/score-table/main-table.ts'
import { readDocx } from '../support/office/docx.ts'
import { readXlsx, type XlsxSheet } from '../support/office/xlsx.ts'
import { readPdf } from '../support/pdf.ts'

const at = '2026-06-15T02:00:00.000Z'

/** A season of so many members and criteria, in sections of ten. */
function makeSeason(members: number, criteria: number) {
  const leaf = (section: number, index: number) => ({
    code: `${section}.${index}`,
    title: `Tiêu chí ${index} của phần ${section}, viết đủ dài để xuống dòng trong cột của bảng`,
    rule: { kind: 'perUnit', points: '0.25' },
    max: '3',
  })
  const sections = Array.from({ length: Math.ceil(criteria / 10) }, (_, section) => ({
    code: String(section + 1),
    title: `Phần ${section + 1}`,
    nodes: Array.from({ length: Math.min(10, criteria - section * 10) }, (_, index) =>
      leaf(section + 1, index + 1),
    ),
  }))
  const roll = Array.from({ length: members }, (_, index) => ({
    id: `don-vi-${index + 1}`,
    name:
      index === 0
        ? '=Liên hiệp các tổ chức hữu nghị và hội hữu nghị với nhân dân các nước tỉnh Bà Rịa – Vũng Tàu'
        : `Đơn vị ${index + 1}`,
    order: index + 1,
  }))
  const facts = roll.flatMap(({ id }, index) =>
    sections.flatMap(({ nodes }) =>
      nodes.map(({ code }, place) => ({
        ...{ member: id, criterion: code, stage: 'verified' },
        quantity: String((index * 7 + place * 3) % 11),
      })),
    ),
  )
  const text = JSON.stringify({
    ...{ format: 'thidua/season@1', title: 'Cụm thử', year: 2026, members: roll, facts },
    sheet: { title: 'Bảng điểm thử', nodes: sections },
  })
  const reading = readSeason(text)
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}

function makePaper(members: number, criteria: number): Paper {
  const rules = makeSeason(members, criteria)
  const result = score(rules, { stage: 'verified', fallback: false, language: 'vi' })
  const noted = { rules, result, self: null, pending: new Set<string>() }
  return {
    file: 'Bảng điểm',
    orientation: 'landscape',
    letterhead: {
      parent: 'Liên hiệp các tổ chức hữu nghị Việt Nam',
      issuer: 'Cụm thi đua số 3',
      number: '05/BTH-CTĐ',
      place: 'Khánh Hòa',
      day: 'ngày 06 tháng 6 năm 2026',
    },
    title: 'Bảng tổng hợp điểm thi đua',
    about: ['Cụm thi đua số 3, năm 2026'],
    attached: null,
    to: [],
    blocks: [
      mainTable(noted),
      { kind: 'note', text: '@Ghi chú: bảng thử.' },
      { kind: 'closing' },
      ...detailAnnexes(noted),
    ],
    signatures: [{ onBehalf: 'TM. Cụm thi đua', office: 'Cụm trưởng', seal: true }],
    recipients: ['- Lưu: VT.'],
    foot: { line: 'Bản chụp số 1', code: '1-AAAA-BBBB-CCCC', address: 'http://localhost/papers' },
  }
}

const render = (paper: Paper, format: Format) => work({ papers: [paper], format, at })

describe('a cluster of 40 members and 80 criteria', () => {
  const paper = makePaper(40, 80)
  const tables = paper.blocks.filter((block) => block.kind === 'table')

  test('Word: heads come again, no row is cut, every figure is there', async () => {
    const file = readDocx(await render(paper, 'docx'))
    expect(file.ownFirst).toBe(true)
    expect(file.headers.some((text) => text === '')).toBe(true)
    expect(new Set(file.fonts)).toEqual(new Set(['Times New Roman']))
    for (const style of ['Quốc hiệu', 'Tiêu ngữ', 'Tên văn bản', 'Nơi nhận', 'heading 1'])
      expect(file.styles).toContain(style)
    const figures = file.tables.filter(([row]) => row?.header)
    expect(figures).toHaveLength(tables.length)
    for (const [index, rows] of figures.entries()) {
      expect(rows.map(({ header }) => header)).toEqual(rows.map((_, row) => row < 2))
      expect(rows.every(({ whole }) => whole)).toBe(true)
      const meant = tables[index]!.rows.map(({ cells }) => cells.map(({ text }) => text))
      expect(rows.slice(2).map(({ cells }) => cells)).toEqual(meant)
    }
  })

  test('PDF: the head on each page of the table, the page number in the middle from page 2', async () => {
    // The first table and one annex: some ten pages of either kind.
    const short = { ...paper, blocks: paper.blocks.slice(0, 5) }
    const sheets = await readPdf(await render(short, 'pdf'))
    const texts = sheets.map(({ phrases }) => phrases.map(({ text }) => text))
    // Only the page of the signatures may be without a table.
    const without = texts.filter((page) => !page.includes('TT'))
    expect(without.every((page) => page.includes('Nơi nhận:'))).toBe(true)
    expect(texts.length).toBeGreaterThan(6)
    sheets.forEach(({ phrases, width, height }, index) => {
      const number = phrases.find(({ text, y }) => text === String(index + 1) && y > height - 50)
      if (index === 0) expect(number).toBeUndefined()
      else expect(Math.abs((number?.x ?? 0) - width / 2)).toBeLessThan(15)
    })
    for (const { cells } of tables[0]!.rows)
      expect(texts.flat().join(' ')).toContain(cells.at(-3)!.text)
  })

  test('Excel: heads repeat, a page wide, numbers are numbers and formulas give what is cached', async () => {
    const sheets = readXlsx(await render(paper, 'xlsx'))
    expect(sheets).toHaveLength(tables.length)
    for (const [index, sheet] of sheets.entries()) {
      const { fit, paperSize, orientation } = sheet
      expect({ fit, paperSize, orientation }).toEqual({
        ...{ fit: '1 × 0', paperSize: '9', orientation: 'landscape' },
      })
      expect(sheet.titles).toMatch(new RegExp(`^'${sheet.name}'!\\$\\d+:\\$\\d+$`))
      const numbers = tables[index]!.rows.flatMap(({ cells }) => cells).filter(
        (cell) => cell.number,
      )
      const stored = [...sheet.cells.values()].filter(({ value }) => typeof value === 'number')
      expect(stored.map(({ value }) => value).toSorted()).toEqual(
        numbers.map((cell) => Number(cell.number)).toSorted(),
      )
      const formulas = [...sheet.cells.values()].filter(({ formula }) => formula !== null)
      expect(formulas.length).toBeGreaterThan(10)
      for (const cell of formulas) expect(workOut(sheet, cell.formula!)).toBe(cell.value)
    }
  })
})

/** `ROUND(SUM(A1,B1),6)` worked out anew, formulas within it too. */
function workOut(sheet: XlsxSheet, formula: string): number {
  const [, list = ''] = /^ROUND\(SUM\(([A-Z0-9,]+)\),6\)$/.exec(formula) ?? []
  const sum = list.split(',').reduce((all, address) => {
    const cell = sheet.cells.get(address)!
    return all + (cell.formula ? workOut(sheet, cell.formula) : Number(cell.value))
  }, 0)
  return Math.round(sum * 1e6) / 1e6
}

describe('texts that look like formulas', () => {
  let sheets: XlsxSheet[]
  beforeAll(async () => {
    sheets = readXlsx(await render(makePaper(3, 4), 'xlsx'))
  })

  test('stay texts in a workbook', () => {
    const cells = sheets.flatMap(({ cells }) => [...cells.values()])
    const strange = cells.filter(
      ({ value }) => /^[=+\-@]/.test(String(value)) && typeof value === 'string',
    )
    expect(strange.length).toBeGreaterThan(2)
    expect(strange.every(({ formula }) => formula === null)).toBe(true)
  })
})

describe('annexes', () => {
  const labelsOf = (paper: Paper) =>
    paper.blocks.flatMap((block) => (block.kind === 'annex' ? [block.label] : []))

  test('are numbered where there are several; one alone is not', () => {
    expect(labelsOf(makePaper(3, 4))).toEqual(['Phụ lục'])
    const many = labelsOf(makePaper(40, 2))
    expect(many.slice(0, 4)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV'])
  })

  const head = [
    'Phụ lục',
    'ĐIỂM TỪNG TIÊU CHÍ CỦA CÁC ĐƠN VỊ',
    '(Kèm theo Bảng tổng hợp điểm thi đua năm 2026)',
  ]

  test('say in Word, PDF and a workbook what they are and what they go with', async () => {
    const paper = makePaper(3, 4)
    const word = readDocx(await render(paper, 'docx')).paragraphs
    const at = word.findIndex(({ style }) => style === 'PhuLuc')
    expect(word.slice(at, at + 3).map(({ text }) => text)).toEqual(head)
    const pages = await readPdf(await render(paper, 'pdf'))
    const annex = pages.find(({ phrases }) => phrases.some(({ text }) => text === 'Phụ lục'))
    expect(annex?.phrases.map(({ text }) => text)).toEqual(expect.arrayContaining(head))
    const cells = readXlsx(await render(paper, 'xlsx')).at(-1)!.cells
    expect([...cells.values()].map(({ value }) => value)).toEqual(expect.arrayContaining(head))
  })
})

test('a workbook holds the QR of its check code once, and shows it on every sheet beside the code', async () => {
  const paper = makePaper(2, 3)
  const bytes = await render(paper, 'xlsx')
  const parts = Object.entries(unzipSync(bytes))
  const pictures = parts.filter(([path]) => path.startsWith('xl/media/'))
  expect(pictures).toHaveLength(1)
  expect(Buffer.from(pictures[0]![1])).toEqual(qrPng(paper.foot.address))
  const sheets = readXlsx(bytes)
  const drawings = parts.filter(([path]) => /^xl\/drawings\/drawing\d+\.xml$/.test(path))
  expect(drawings).toHaveLength(sheets.length)
  for (const { cells } of sheets)
    expect([...cells.values()].map(({ value }) => String(value)).join('\n')).toContain(
      `Mã kiểm tra: ${paper.foot.code}`,
    )
})

test.each(['docx', 'pdf', 'xlsx'] as const)(
  'a season of nobody has a paper too: %s',
  async (format) => {
    const paper = makePaper(1, 1)
    const table = paper.blocks[0]
    if (table?.kind !== 'table') throw new Error('A score table begins with its table.')
    const bytes = await render(
      { ...paper, blocks: [{ ...table, rows: [] }, { kind: 'closing' }] },
      format,
    )
    expect(bytes.length).toBeGreaterThan(1000)
    expect(shownIn('1234.5', 'vi')).toBe('1.234,5')
  },
)

const union = 'LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH QUẢNG BÌNH'
test.each([
  ['CỤM 3', 300, ['CỤM 3']],
  [union, 400, [union]],
  [union, 306, ['LIÊN HIỆP CÁC TỔ CHỨC', 'HỮU NGHỊ TỈNH QUẢNG BÌNH']],
  [union, 150, ['LIÊN HIỆP CÁC TỔ', 'CHỨC HỮU NGHỊ', 'TỈNH QUẢNG BÌNH']],
  ['X'.repeat(90), 300, ['X'.repeat(90)]],
])('%s in lines of %i points', (name, most, lines) => {
  expect(headLines(name, 12, most)).toEqual(lines)
})

test('signatures never stand on a page alone: the last words and a note go with them', () => {
  const kinds = (...names: string[]) => [
    ...lastWords(names.map((kind) => ({ kind, text: '', title: '' }) as unknown as Block)),
  ]
  expect(kinds('text', 'text', 'note', 'closing')).toEqual([2, 1])
  expect(kinds('table', 'note', 'closing')).toEqual([1])
  expect(kinds('table', 'closing', 'annex', 'table')).toEqual([])
  expect(kinds('text')).toEqual([])
})

test('under every signature without a name there is room to sign, whatever stands above', async () => {
  const paper = makePaper(1, 1)
  const edge = 20 * pointsPerMm
  for (let lines = 8; lines <= 20; lines++) {
    const text = Array.from({ length: lines }, (): Block => ({ kind: 'text', text: 'Một dòng.' }))
    const short = { ...paper, blocks: [...text, { kind: 'closing' } as const] }
    const phrases = (await readPdf(await render(short, 'pdf'))).flatMap((sheet) => sheet.phrases)
    const hint = phrases.find((phrase) => phrase.text === '(Ký, ghi rõ họ tên, đóng dấu)')!
    expect(hint.y - edge, `${lines}`).toBeGreaterThan(48)
  }
})
