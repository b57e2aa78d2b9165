import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../server/reports/read/normalise.ts'
import { readReport } from '../../server/reports/read/read-report.ts'
import { readGolds, readMarkedGolds } from './gold.ts'

const reports = [...readGolds(), ...readMarkedGolds('dev-'), ...readMarkedGolds('held-')].map(
  ({ text }) => text,
)
/** Lines of real reports and all that has ever confused a reader, in any order. */
const scraps = fc.constantFrom(
  ...reports.flatMap((text) => text.split('\n')).filter((line) => line.length < 400),
  'II.',
  '1)',
  '-',
  '+ ',
  ';',
  '[1: ',
  ']',
  '[footnoteRef:3]',
  '(',
  ')',
  '“',
  '‘‘',
  '12/3',
  '3,4 tỷ',
  '0',
  'tổ chức',
  '\r\n',
  '\t',
  '\u00a0',
  '.',
  '…',
  './.',
)
const anyText = fc.oneof(
  fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join('\n')),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

/** Every piece is where it says, none overlap, and together they hold all letters and digits. */
function checkWhole(text: string) {
  const { proposals, skipped } = readReport(text)
  const pieces = [...proposals, ...skipped].sort((a, b) => a.start - b.start)
  let held = ''
  let end = 0
  for (const piece of pieces) {
    expect(piece.start).toBeGreaterThanOrEqual(end)
    expect(piece.end).toBeGreaterThan(piece.start)
    expect(piece.text).toBe(text.slice(piece.start, piece.end))
    held += piece.text
    end = piece.end
  }
  const letters = (of: string) => (of.match(/[\p{L}\p{N}]/gu) ?? []).join('')
  expect(letters(held)).toBe(letters(text))
}

describe('every reading', () => {
  test.each(reports.map((text) => [text.slice(0, 40), text]))('accounts for all of %j', (_, text) =>
    checkWhole(text),
  )

  test('accounts for all of any text, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => checkWhole(normalise(text))),
      { numRuns: 400 },
    )
  })

  test('is the same for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.stringify(readReport(text))).toBe(JSON.stringify(readReport(text)))
      }),
      { numRuns: 50 },
    )
  })

  test('is the same for both forms of Unicode', () => {
    for (const text of reports)
      expect(readReport(normalise(text.normalize('NFD')))).toEqual(readReport(text))
  })

  test('points only to earlier proposals as told twice', () => {
    const { proposals } = readReport(reports.join('\n'))
    for (const [at, { duplicate_of: earlier }] of proposals.entries()) {
      if (earlier !== undefined) expect(earlier).toBeLessThan(at)
    }
  })
})

describe('normalise', () => {
  test('is NFC wherever somebody wrote', () => {
    expect(normalise('Đoàn kết'.normalize('NFD'))).toBe('Đoàn kết')
  })

  test('leaves a run of marks that no language has, at once', () => {
    const long = `a${'\u0301\u0316'.repeat(200_000)}`
    const before = performance.now()
    expect(normalise(`${long} hòa`.slice(0, -3) + 'hòa'.normalize('NFD'))).toHaveLength(
      long.length + 4,
    )
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
