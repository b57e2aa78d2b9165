import { describe, expect, test } from 'vitest'
import { claimOf, readingOf } from './forms.ts'

describe('a filled form', () => {
  test.each<[cell: string, typed: unknown, criterion: string, figures: object]>([
    ['E7', 12, 'I.1', { quantity: '12' }],
    ['E7', 0.1, 'I.1', { quantity: '0.1' }],
    ['E7', 0.0000001, 'I.1', { quantity: '0.0000001' }],
    ['E7', 1.1 * 3, 'I.1', { quantity: '3.3' }],
    ['E7', '95,5', 'I.1', { quantity: '95.5' }],
    ['E7', '95.50', 'I.1', { quantity: '95.5' }],
    ['E7', '1.234', 'I.1', { quantity: '1234' }],
    ['E7', ' 3 400 ', 'I.1', { quantity: '3400' }],
    ['E8', 80, 'I.2', { actual: '80' }],
    ['G8', 100, 'I.2', { plan: '100' }],
    ['H9', 40, 'I.3', { previous: '40' }],
    ['I9', 'x', 'I.3', { not_applicable: true }],
    ['I6', 'X', 'I', { not_applicable: true }],
    ['E10', 'Có', 'II', { met: true }],
    ['E10', 'khong', 'II', { met: false }],
    ['E10', true, 'II', { met: true }],
    ['E11', 'Tốt, đúng hạn', 'III', { option: 'tot' }],
    ['E11', 'tot, dung han', 'III', { option: 'tot' }],
    ['E11', 'Khá (kha-2)', 'III', { option: 'kha-2' }],
    ['E12', '8; 9,5; 7', 'IV', { scores: ['8', '9.5', '7'] }],
    ['E12', 8.5, 'IV', { scores: ['8.5'] }],
  ])('%s = %j', async (cell, typed, criterion, figures) => {
    const { changes, refusals } = await readingOf({ [cell]: typed })
    expect(refusals).toEqual([])
    expect(changes).toMatchObject([{ criterion, after: { figures, note: '' } }])
  })

  test.each<[cell: string, typed: unknown, code: string]>([
    ['E7', 'nhiều', 'number.unreadable'],
    ['E7', true, 'number.unreadable'],
    ['E7', { formula: '40+2', result: 42 }, 'form.formula'],
    ['E7', new Date('2026-03-05'), 'form.date'],
    ['E7', { error: '#REF!' }, 'form.error_value'],
    ['E7', -1, 'number.negative'],
    ['G7', 3, 'form.not_asked'],
    ['E6', 3, 'form.not_asked'],
    ['I7', 'x', 'form.not_asked'],
    ['I9', 'có thể', 'choice.unknown'],
    ['G8', 0, 'number.not_positive'],
    ['E10', 'hơi hơi', 'choice.unknown'],
    ['E11', 'Khá', 'choice.unknown'],
    ['E12', '8; chín', 'number.unreadable'],
    ['J7', { formula: '1+1', result: 2 }, 'form.formula'],
    ['J7', new Date('2026-05-12'), 'form.date'],
    ['J7', 'x'.repeat(2001), 'text.too_long'],
    ['J6', 'ghi chú', 'form.not_asked'],
  ])('%s = %j is refused at its cell', async (cell, typed, code) => {
    const { changes, refusals } = await readingOf({ [cell]: typed })
    expect(changes).toEqual([])
    expect(refusals).toMatchObject([{ cell, code }])
    expect(refusals[0]!.message).toMatch(/^\p{Lu}.*\.$/u)
  })

  test('95% typed into Excel is 0.95 there: it is asked for again', async () => {
    const { refusals } = await readingOf({ E7: 0.95 }, [], (sheet) => {
      sheet.getCell('E7').numFmt = '0%'
    })
    expect(refusals).toMatchObject([{ cell: 'E7', code: 'form.percent' }])
  })

  test('a sheet that was put in front hides nothing', async () => {
    const { changes } = await readingOf({ E7: 4 }, [], (sheet) => {
      sheet.workbook.addWorksheet('Nháp').orderNo = 0
    })
    expect(changes).toHaveLength(1)
  })

  test('says nothing where it says what is claimed', async () => {
    const claims = [
      claimOf('I.1', { figures: { quantity: '3' }, note: 'ba đoàn' }),
      claimOf('II', { figures: { met: false } }),
      claimOf('III', { figures: { option: 'kha' } }),
      claimOf('IV', { figures: { scores: ['8', '9.5'] } }),
      claimOf('I', { figures: { not_applicable: true } }),
    ]
    expect(await readingOf({}, claims)).toEqual({ changes: [], refusals: [], same: 8 })
  })

  test('an emptied cell takes the figure back', async () => {
    const { changes } = await readingOf({ E7: null }, [
      claimOf('I.1', { figures: { quantity: '3' } }),
    ])
    expect(changes).toMatchObject([
      { before: { figures: { quantity: '3' } }, after: { figures: {} } },
    ])
  })

  test('does not apply and yet has figures: one of them is to go', async () => {
    const { refusals } = await readingOf({ E9: 5, I9: 'x' })
    expect(refusals).toMatchObject([{ cell: 'I9', code: 'field.contradicts' }])
  })

  test('a line whose claim has changed since is not written over', async () => {
    const { refusals } = await readingOf({ E7: 9, K7: 'I.1|3' }, [
      claimOf('I.1', { version: 4, figures: { quantity: '7' } }),
    ])
    expect(refusals).toMatchObject([{ cell: 'A7', criterion: 'I.1', code: 'form.stale' }])
  })

  test('a code that the sheet does not know is said', async () => {
    const { refusals, same } = await readingOf({ K7: 'I.9|0' })
    expect(refusals).toMatchObject([{ cell: 'A7', criterion: 'I.9', code: 'form.unknown_line' }])
    expect(same).toBe(7)
  })
})
