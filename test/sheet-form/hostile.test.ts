import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { excelParts } from '../../server/excel/parts.ts'
import { openForm } from '../../server/sheet-form/open.ts'
import { makeOffice } from '../api/files.ts'
import { formOf } from './forms.ts'

const stored = { level: 0 } as const
const nothing = new Uint8Array()
const swollen = () =>
  zipSync({ 'xl/workbook.xml': nothing, 'xl/sharedStrings.xml': new Uint8Array(3_000_000) })
/** As large as it says, but more than a form can be. */
const long = () =>
  zipSync(
    { 'xl/workbook.xml': nothing, 'xl/worksheets/sheet1.xml': Buffer.alloc(9_000_000, '<c/>') },
    stored,
  )
const many = () =>
  zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`a${at}`, nothing])), stored)
const old = (inside: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(inside, 'utf16le')])
const strings = (text: string) => makeOffice('xl', { 'xl/sharedStrings.xml': text })
const entities = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
function encoded(text: string, as: 'utf16le' | 'utf16be' | 'utf32be') {
  const little = Buffer.from(text, 'utf16le')
  const wide = Buffer.from([...text].flatMap((letter) => [0, 0, 0, letter.charCodeAt(0)]))
  const part = { utf16le: little, utf16be: Buffer.from(little).swap16(), utf32be: wide }[as]
  return zipSync({ 'xl/workbook.xml': nothing, 'xl/sharedStrings.xml': part })
}

describe('a file that is no form', () => {
  test.each<[what: string, bytes: () => Uint8Array, code: string]>([
    ['nothing', () => new Uint8Array(), 'excel.other_kind'],
    ['text', () => Buffer.from('Mã;Kết quả'), 'excel.other_kind'],
    ['a Word file', () => makeOffice('word'), 'excel.other_kind'],
    ['an old Excel file', () => old('Workbook'), 'excel.old'],
    ['one with a password', () => old('EncryptedPackage'), 'excel.encrypted'],
    ['half an archive', () => makeOffice('xl').subarray(0, 90), 'excel.broken'],
    ['macros', () => makeOffice('xl', { 'xl/vbaProject.bin': 'x' }), 'excel.macros'],
    [
      'an old macro sheet',
      () => makeOffice('xl', { 'xl/macrosheets/sheet1.xml': '<x/>' }),
      'excel.macros',
    ],
    [
      'a link to another file',
      () => makeOffice('xl', { 'xl/externalLinks/externalLink1.xml': '<x/>' }),
      'excel.linked',
    ],
    [
      'a file inside',
      () => makeOffice('xl', { 'xl/embeddings/oleObject1.bin': 'x' }),
      'excel.linked',
    ],
    [
      'a query of a database',
      () => makeOffice('xl', { 'xl/connections.xml': '<x/>' }),
      'excel.linked',
    ],
    [
      'entities that swell',
      () => makeOffice('xl', { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
      'excel.broken',
    ],
    [
      'entities in small letters',
      () => strings('<!doctype a [<!ENTITY b "c">]><a/>'),
      'excel.broken',
    ],
    [
      'entities after a long comment',
      () => strings(`<!--${'-'.repeat(5000)} --><!DOCTYPE a [<!ENTITY b "c">]><a/>`),
      'excel.broken',
    ],
    [
      'entities after many instructions',
      () => strings(`${'<?a b?>\n'.repeat(2000)}<!DOCTYPE a><a/>`),
      'excel.broken',
    ],
    ['UTF-16 with its mark', () => encoded(`\ufeff${entities}`, 'utf16le'), 'excel.broken'],
    ['UTF-16 without its mark', () => encoded(entities, 'utf16le'), 'excel.broken'],
    ['UTF-16, the high byte first', () => encoded(`\ufeff${entities}`, 'utf16be'), 'excel.broken'],
    ['the same without its mark', () => encoded(entities, 'utf16be'), 'excel.broken'],
    ['UTF-32', () => encoded(entities, 'utf32be'), 'excel.broken'],
    ['zeros without end', swollen, 'excel.bursting'],
    ['thousands of parts', many, 'excel.bursting'],
    ['more than a form can be', long, 'excel.bursting'],
  ])('%s', (_, bytes, code) => {
    expect(() => excelParts(bytes())).toThrow(expect.objectContaining({ code }))
  })

  test('what only looks like a document type in a cell is taken', async () => {
    const bytes = await formOf([], (sheet) => {
      sheet.getCell('J7').value = '<!DOCTYPE html>'
    })
    expect(() => excelParts(bytes)).not.toThrow()
  })

  test.each<[what: string, bytes: () => Promise<Uint8Array>, code: string]>([
    ['parts that are no workbook', async () => makeOffice('xl'), 'excel.broken'],
    [
      'a workbook of somebody else',
      () => formOf([], (_, book) => book.removeWorksheet('_thi_dua')),
      'excel.foreign',
    ],
    [
      'a form of another format',
      () =>
        formOf([], (_, book) => {
          book.getWorksheet('_thi_dua')!.getCell('A1').value = 'x'
        }),
      'excel.foreign',
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(openForm(excelParts(await bytes()))).rejects.toMatchObject({ code })
  })
})
