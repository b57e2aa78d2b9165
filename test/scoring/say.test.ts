import { expect, test } from 'vitest'
import { parse } from '../../scoring/decimal.ts'
import { measurements } from '../../scoring/rules/measured.ts'
import { measuredWords } from '../../scoring/rules/measured-words.ts'
import { shownIn, speaker } from '../../scoring/words/say.ts'

test.each([
  { text: '0', vi: '0', en: '0' },
  { text: '999.5', vi: '999,5', en: '999.5' },
  { text: '1234.5', vi: '1.234,5', en: '1,234.5' },
  { text: '-1234567.1234', vi: '−1.234.567,1234', en: '−1,234,567.1234' },
  { text: '-100', vi: '−100', en: '−100' },
  { text: '-1000', vi: '−1.000', en: '−1,000' },
])('$text is read as $vi', ({ text, vi, en }) => {
  expect([shownIn(text, 'vi'), shownIn(text, 'en')]).toEqual([vi, en])
})

test.each([
  { x: '1', items: '1 item', days: '1 day late' },
  { x: '3', items: '3 items', days: '3 days late' },
  { x: '0', items: '0 items', days: '0 days late' },
  { x: '0.5', items: '0.5 items', days: '0.5 days late' },
])('$x: English has one word for one and another for the rest', ({ x, items, days }) => {
  const say = speaker('en')
  const { quantity, days_late } = measuredWords
  expect(quantity.amount(parse(x), say)).toBe(items)
  expect(days_late.amount(parse(x), say)).toBe(days)
  expect(measurements.days_late.step({} as never, parse(x), say)).toBe(days)
})

test('the word of the sheet stays as it is written, and Vietnamese has no plural', () => {
  const { quantity } = measuredWords
  expect(quantity.amount(parse('3'), speaker('en', 'đoàn'))).toBe('3 đoàn')
  expect(quantity.amount(parse('3'), speaker('vi'))).toBe('3 lần')
})
