import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf } from '../../db/canonical.ts'
import { batches } from '../../db/rows.ts'
import { canonicalJson } from '../../scoring/canonical.ts'
import { fold } from '../../scoring/fold.ts'

test.each([
  ['Hoàn Kiếm', 'hoan kiem'],
  ['ĐẶNG Đức', 'dang duc'],
  ['Nguyễn Ước', 'nguyen uoc'],
  ['Lao – Việt 2023', 'lao – viet 2023'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding twice, or a text composed otherwise, gives the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(fold(text.normalize('NFD'))).toBe(fold(text))
    }),
  )
})

test('canonical JSON reads the same whatever the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'ấ' }], a: undefined, B: 1e21 })).toBe(
    '{"B":1e+21,"b":[1,{"c":"ấ","d":null}]}',
  )
  const shuffled = (value: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(value).reverse())
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('canonical JSON refuses what JSON cannot hold', () => {
  expect(() => canonicalJson({ points: Number.NaN })).toThrow(TypeError)
  expect(() => canonicalJson([() => 1])).toThrow(TypeError)
  expect(digestOf({})).toHaveLength(64)
})

test('batches keep every row once, in order', () => {
  fc.assert(
    fc.property(fc.nat(1700), (length) => {
      const rows = Array.from({ length }, (_, index) => index)
      expect(batches(rows).flat()).toEqual(rows)
      expect(batches(rows).every((part) => part.length > 0)).toBe(true)
    }),
    { numRuns: 20 },
  )
})
