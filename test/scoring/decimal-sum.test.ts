import { expect, test } from 'vitest'
import { div, format, neg, one, parse, sum, whole } from '../../scoring/decimal.ts'

const third = div(one, whole(3))
/** As many millionths as a JavaScript number holds for certain. */
const brim = parse('9007199254.740991')
const millionth = parse('0.000001')

test.each([
  ['nothing', [], '0'],
  ['decimals', [parse('1.5'), parse('-0.25')], '1.25'],
  ['fractions', [third, third, third], '1'],
  ['a fraction after decimals', [one, one, third], '2.333333333333'],
  ['a fraction before decimals', [third, one, one], '2.333333333333'],
  ['a number beyond what is certain', [one, parse('123456789012345'), one], '123456789012347'],
  ['more than is certain', [brim, millionth, millionth], '9007199254.740993'],
  ['less than is certain', [neg(brim), neg(millionth), neg(millionth)], '-9007199254.740993'],
  ['more than is certain on the way', [brim, millionth, millionth, neg(brim)], '0.000002'],
])('the sum of %s', (_, values, text) => {
  expect(format(sum(values))).toBe(text)
})
