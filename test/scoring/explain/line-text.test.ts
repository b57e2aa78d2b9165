import { expect, test } from 'vitest'
import { div, parse } from '../../../scoring/decimal.ts'
import { exactText } from '../../../scoring/explain/line-text.ts'

test.each([
  ['3', '1', '3'],
  ['1', '8', '0.125'],
  ['0.00000001', '1', '0.00000001'],
  ['0.0000001', '2', '0.00000005'],
  ['0.0000001', '5', '0.00000002'],
  ['4', '3', '4/3'],
  ['1', '6', '1/6'],
  ['1', '15', '1/15'],
])('%s / %s in full is %s', (a, b, text) => {
  expect(exactText(div(parse(a), parse(b)))).toBe(text)
})
