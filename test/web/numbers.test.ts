import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { chooseLocale } from '../../web/i18n/locale.ts'
import { formatChange, formatNumber, formatPoints, parseDecimal } from '../../web/i18n/numbers.ts'

afterEach(() => chooseLocale('vi'))

test.each([
  { decimal: '0', shown: '0' },
  { decimal: '4.5', shown: '4,5' },
  { decimal: '1234.5', shown: '1.234,5' },
  { decimal: '-0.25', shown: '−0,25' },
  { decimal: '120000000', shown: '120.000.000' },
])('$decimal is shown as $shown', ({ decimal, shown }) => {
  expect(formatNumber(decimal)).toBe(shown)
})

test('a column that ranks keeps two places and never rounds', () => {
  expect(formatPoints('82.7', 2)).toBe('82,70')
  expect(formatPoints('82', 2)).toBe('82,00')
  expect(formatPoints('82.755', 2)).toBe('82,755')
})

test('English swaps the marks', () => {
  chooseLocale('en')
  expect(formatNumber('1234.5')).toBe('1,234.5')
})

test.each([
  { decimal: '1.5', shown: '+1,5' },
  { decimal: '-0.5', shown: '−0,5' },
  { decimal: '0', shown: '0' },
])('a change of $decimal is shown as $shown', ({ decimal, shown }) => {
  expect(formatChange(decimal)).toBe(shown)
})

test.each([
  { typed: '95,5', decimal: '95.5' },
  { typed: '95.5', decimal: '95.5' },
  { typed: '3400', decimal: '3400' },
  { typed: '3.400', decimal: '3400' },
  { typed: '3 400', decimal: '3400' },
  { typed: '3.400.000.000', decimal: '3400000000' },
  { typed: '1.234,50', decimal: '1234.5' },
  { typed: '1,234.5', decimal: '1234.5' },
  { typed: '1,234,567', decimal: '1234567' },
  { typed: '0.400', decimal: '0.4' },
  { typed: '3,400', decimal: '3.4' },
  { typed: '−2', decimal: '-2' },
  { typed: '-0', decimal: '0' },
  { typed: '007', decimal: '7' },
])('"$typed" is read as $decimal', ({ typed, decimal }) => {
  expect(parseDecimal(typed)).toEqual({ ok: true, decimal })
})

test.each(['3,4 tỷ', 'mười', '1.2.3', '1,2,3', '..', '1e3', '3.40.000'])(
  '"%s" is not a number',
  (typed) => {
    expect(parseDecimal(typed)).toEqual({ ok: false, code: 'number.unreadable' })
  },
)

test('an empty field is missing, not zero', () => {
  expect(parseDecimal('  ')).toEqual({ ok: false, code: 'number.missing' })
})

test.each([
  { typed: '3,400', decimal: '3400' },
  { typed: '3.400', decimal: '3.4' },
  { typed: '95,5', decimal: '95.5' },
  { typed: '1.234,5', decimal: '1234.5' },
])('on an English screen "$typed" is read as $decimal', ({ typed, decimal }) => {
  chooseLocale('en')
  expect(parseDecimal(typed)).toEqual({ ok: true, decimal })
})

test.each(['vi', 'en'] as const)(
  'what is shown in %s is read again as the same number',
  (language) => {
    chooseLocale(language)
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 9 }))
      .map(([whole, tenth]) => (tenth === 0 ? String(whole) : `${whole}.${tenth}`))
      .filter((text) => text !== '-0')
    fc.assert(
      fc.property(decimal, (text) => {
        expect(parseDecimal(formatNumber(text))).toEqual({ ok: true, decimal: text })
      }),
    )
  },
)
