import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { chooseLocale } from '../../web/i18n/locale.ts'
import {
  formatChange,
  formatNumber,
  formatPoints,
  movePoint,
  parseDecimal,
} from '../../web/i18n/numbers.ts'
import { parseQuantity } from '../../web/i18n/quantities.ts'

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

test.each([
  { typed: '3,4 tỷ', unit: 'đồng', decimal: '3400000000' },
  { typed: '3,4 tỉ đồng', unit: 'đồng', decimal: '3400000000' },
  { typed: '20 triệu', unit: 'đồng', decimal: '20000000' },
  { typed: '500 nghìn', unit: 'đồng', decimal: '500000' },
  { typed: '500 ngàn đồng', unit: 'đồng', decimal: '500000' },
  { typed: '1.500.000đ', unit: 'đồng', decimal: '1500000' },
  { typed: '1.500.000 đồng', unit: 'đồng', decimal: '1500000' },
  { typed: '1.500.000 VNĐ.', unit: 'đồng', decimal: '1500000' },
  { typed: '1.500.000₫', unit: 'đồng', decimal: '1500000' },
  { typed: '1.500.000', unit: 'đồng', decimal: '1500000' },
  { typed: '3,4 TỶ', unit: 'triệu đồng', decimal: '3400' },
  { typed: '3,4 tỷ'.normalize('NFD'), unit: 'triệu đồng', decimal: '3400' },
  { typed: '20 triệu', unit: 'triệu đồng', decimal: '20' },
  { typed: '1.500.000 đồng', unit: 'triệu đồng', decimal: '1.5' },
  { typed: '250 nghìn', unit: 'triệu đồng', decimal: '0.25' },
  { typed: '3.400', unit: 'triệu đồng', decimal: '3400' },
  { typed: '−2 tỷ', unit: 'đồng', decimal: '-2000000000' },
  { typed: '10.000 USD', unit: 'USD', decimal: '10000' },
  { typed: '2 triệu usd', unit: 'USD', decimal: '2000000' },
  { typed: '20 người', unit: 'người', decimal: '20' },
  { typed: '20người', unit: 'người', decimal: '20' },
  { typed: '12 bài', unit: 'tin, bài', decimal: '12' },
  { typed: '3 hội', unit: 'hội, chi hội', decimal: '3' },
  { typed: '95,5%', unit: '%', decimal: '95.5' },
])('"$typed" in a field of "$unit" is $decimal', ({ typed, unit, decimal }) => {
  expect(parseQuantity(typed, unit)).toEqual({ ok: true, decimal })
})

test.each([
  { typed: '3,4 tỷ', unit: 'người' },
  { typed: '3,4 tỷ', unit: '' },
  { typed: '20 người', unit: 'đồng' },
  { typed: '20 triệu người', unit: 'đồng' },
  { typed: '10.000 USD', unit: 'đồng' },
  { typed: '10.000 đồng', unit: 'USD' },
  { typed: '5 tỷ', unit: 'hội' },
  { typed: '1 hộ', unit: 'hội' },
  { typed: 'ba tỷ', unit: 'đồng' },
  { typed: 'tỷ', unit: 'đồng' },
  { typed: '3 tỷ 400', unit: 'đồng' },
  { typed: '1e3', unit: 'đồng' },
  { typed: '3 constructor', unit: 'đồng' },
])('"$typed" in a field of "$unit" stays unread', ({ typed, unit }) => {
  expect(parseQuantity(typed, unit)).toEqual({ ok: false, code: 'number.unreadable' })
})

test('a field left empty is missing whatever it counts in', () => {
  expect(parseQuantity(' ', 'đồng')).toEqual({ ok: false, code: 'number.missing' })
})

test('the point moves without losing a digit, there and back', () => {
  expect(movePoint('1.2345678901234', 9)).toBe('1234567890.1234')
  expect(movePoint('-5', -6)).toBe('-0.000005')
  expect(movePoint('0', 6)).toBe('0')
  const decimal = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String)
  fc.assert(
    fc.property(decimal, fc.integer({ min: -12, max: 12 }), (text, places) => {
      expect(movePoint(movePoint(text, places), -places)).toBe(text)
    }),
  )
})
