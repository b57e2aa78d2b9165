import { expect, test } from 'vitest'
import { shownIn } from '../../scoring/words/say.ts'

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
