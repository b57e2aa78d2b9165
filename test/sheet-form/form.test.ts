import { ValueType, Workbook } from '@cj-tech-master/excelts'
import { beforeAll, describe, expect, test } from 'vitest'
import { claimOf, formOf } from './forms.ts'

const claims = [
  claimOf('I.1', { figures: { quantity: '12.5' }, note: '=1+1' }),
  claimOf('I.2', { figures: { actual: '12345678901.234567', plan: '3' } }),
  claimOf('III', { figures: { option: 'kha' } }),
]

describe('the form that is written', () => {
  let book: Workbook
  const sheet = () => book.worksheets[0]!
  const cell = (at: string) => sheet().getCell(at)
  beforeAll(async () => {
    book = new Workbook()
    await book.xlsx.load(await formOf(claims))
  })

  test('is locked but for what is asked', () => {
    const open = ['E', 'G', 'H', 'I', 'J'].flatMap((column) =>
      Array.from({ length: 8 }, (_, at) => `${column}${at + 6}`).filter(
        (at) => cell(at).protection?.locked === false,
      ),
    )
    expect(open.sort()).toEqual(
      [
        ...['E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'G8', 'H9', 'I6', 'I9'],
        ...['J7', 'J8', 'J9', 'J10', 'J11', 'J12', 'J13'],
      ].sort(),
    )
    expect(cell('B7').protection?.locked).not.toBe(false)
  })

  test('holds numbers as numbers, and texts as texts whatever they begin with', () => {
    expect(cell('E7').value).toBe(12.5)
    expect(cell('E8').value).toBe('12345678901.234567')
    expect(cell('J7')).toMatchObject({ type: ValueType.String, value: '=1+1' })
    expect(cell('E11').value).toBe('Khá (kha)')
  })

  test('hides the keys of its lines and whose it is', () => {
    expect(sheet().getColumn('K').hidden).toBe(true)
    expect(cell('K7').value).toBe('I.1|1')
    expect(book.getWorksheet('_thi_dua')!.state).toBe('veryHidden')
  })

  test('drops choices down, with commas in them', () => {
    const { formulae } = cell('E11').dataValidation as { formulae: string[] }
    const [list = '', range = ''] = formulae[0]!.split('!')
    const [from, to] = range.replaceAll('$', '').split(':')
    const options = book.getWorksheet(list)!
    expect([from, to].map((at) => options.getCell(at!).value)).toEqual([
      'Tốt, đúng hạn',
      'Khá (kha-2)',
    ])
  })

  test('repeats its head and fits the width of A4 on its side', () => {
    expect(sheet().pageSetup).toMatchObject({
      ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: '5:5',
    })
  })

  test('speaks English too', async () => {
    const english = new Workbook()
    await english.xlsx.load(await formOf(claims, undefined, 'en'))
    const [first] = english.worksheets
    expect(first!.getCell('A1').value).toBe('SELF-SCORE SHEET 2026')
    expect(first!.getCell('E5').value).toBe('Result')
  })
})
