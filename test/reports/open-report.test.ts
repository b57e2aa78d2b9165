import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openReport } from '../../server/reports/open-report.ts'
import { readReport } from '../../server/reports/read/read-report.ts'
import { ReportRefusal } from '../../server/reports/refusal.ts'
import type { Gold } from './gold.ts'
import { measure, precision, recall } from './measure.ts'

const file = (name: string) => readFileSync(new URL(`./gold/${name}`, import.meta.url))
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`

function word(body: string, more: Record<string, string> = {}): Uint8Array {
  const parts = {
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...more,
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  )
}

function refusalOf(bytes: Uint8Array): string {
  try {
    openReport(bytes)
  } catch (error) {
    if (error instanceof ReportRefusal) return error.code
    throw error
  }
  return 'opened'
}

describe('text', () => {
  const text = 'Đón tiếp 5 đoàn.\r\n\tNgày\u00a026/11'
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['decomposed', Buffer.from(text.normalize('NFD'))],
  ])('%s', (_, bytes) => expect(openReport(bytes).text).toBe(text))
})

describe('Word', () => {
  test('a report as by hand, with its footnotes at the end', () => {
    const gold = JSON.parse(file('quang-binh-2023.docx.gold.json').toString()) as Gold & {
      reference: string
    }
    const { text, headings } = openReport(file('quang-binh-2023.docx'))
    expect(text.trimEnd()).toBe(gold.reference.trimEnd())
    const result = measure(
      { ...gold, name: 'docx', text, args: [] },
      readReport(text, { headings }),
    )
    expect(Math.min(precision(result.proposals), recall(result.proposals))).toBeGreaterThanOrEqual(
      0.95,
    )
  })

  test('inserted text is read; deleted text, moved text, fields and second drawings are not', () => {
    const body = paragraph(
      `${run('Tặng ')}<w:ins>${run('05')}</w:ins><w:del><w:r><w:delText>04</w:delText></w:r></w:del><w:moveFrom>${run('09')}</w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r>${run(' suất quà')}`,
    )
    expect(openReport(word(body)).text).toBe('Tặng 05 suất quà\n')
  })

  test('a cell of a table is a line, tabs and breaks stay', () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}${paragraph(run('(tiếp)'))}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('Một')}${cell('Hai')}</w:tr></w:tbl>${paragraph(`${run('a')}<w:r><w:tab/></w:r>${run('b')}<w:r><w:br/></w:r>${run('c')}`)}`
    expect(openReport(word(body)).text).toBe('Một (tiếp)\nHai (tiếp)\na\tb\nc\n')
  })

  test('headings are known by their style, whatever it is called', () => {
    const styles = `<w:styles ${w}><w:style w:styleId="u2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="x"><w:name w:val="Normal"/></w:style></w:styles>`
    const styled = (id: string, text: string) =>
      paragraph(`<w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run(text)}`)
    const { headings } = openReport(
      word(styled('x', 'Mở đầu') + styled('u2', 'Kiều bào'), { 'word/styles.xml': styles }),
    )
    expect([...headings]).toEqual([[1, 2]])
  })
})

describe('what is no report', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(25 * 1024 * 1024) })
  test.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['blanks only', Buffer.from(' \n\t\u00a0'), 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'binary'],
    ['control characters', Buffer.from('a\u0000b'), 'binary'],
    ['an old encoding', Buffer.from([0x42, 0xe1, 0x6f, 0x20, 0x63, 0xe1]), 'encoding'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'pdf'],
    ['an old .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old_word'],
    [
      'a .docx with a password',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted',
    ],
    ['a cut-off .docx', file('quang-binh-2023.docx').subarray(0, 5000), 'broken_package'],
    ['a broken document', word('<w:p>'), 'broken_package'],
    [
      'entities that grow',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'broken_package',
    ],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'not_word'],
    ['a bomb', bomb, 'bursting'],
    ['too much', new Uint8Array(21 * 1024 * 1024), 'too_large'],
  ])('%s', (_, bytes, code) => {
    const before = performance.now()
    expect(refusalOf(bytes)).toBe(`report.${code}`)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
