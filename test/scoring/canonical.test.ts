import { expect, test } from 'vitest'
import { canonicalJson } from '../../scoring/canonical.ts'

test.each([
  [null, 'null'],
  [true, 'true'],
  [-1.5, '-1.5'],
  ['Đủ "3"\n', '"Đủ \\"3\\"\\n"'],
  [[], '[]'],
  [[2, [1, null], { b: 1, a: 2 }], '[2,[1,null],{"a":2,"b":1}]'],
  [{}, '{}'],
  [{ b: { d: 1, c: [] }, a: 'x', 'a b': 0 }, '{"a":"x","a b":0,"b":{"c":[],"d":1}}'],
  [{ c: 1, a: undefined, b: 2 }, '{"b":2,"c":1}'],
])('%j is %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test('in whatever order fields were written', () => {
  const fields = ['e', 'd', 'c', 'b', 'a'].map((name, at): [string, number] => [name, at])
  const orders = [fields, fields.toReversed(), [...fields.slice(2), ...fields.slice(0, 2)]]
  const texts = orders.map((order) => canonicalJson(Object.fromEntries(order)))
  expect(new Set(texts)).toEqual(new Set(['{"a":4,"b":3,"c":2,"d":1,"e":0}']))
})

test.each([
  [Number.NaN, 'NaN in JSON'],
  [{ a: [Number.POSITIVE_INFINITY] }, 'Infinity in JSON'],
  [undefined, 'undefined in JSON'],
  [[() => 1], 'function in JSON'],
])('%s cannot be written', (value, message) => {
  expect(() => canonicalJson(value)).toThrow(new TypeError(message))
})
