import { expect, test } from 'vitest'
import { codeParts, type Series, tailOf } from '../../../scoring/check/code-parts.ts'

const said = (code: string, inRoman: boolean) => {
  const parts = codeParts(code, inRoman)
  return parts ? `${parts.stem}|${parts.series} ${parts.value}` : null
}

test.each<[string, string | null, string | null]>([
  // code, within a sheet that counts in letters, and in one numbered in Roman numbers
  ['1', '|number 1', '|number 1'],
  ['II.5.12', 'II.5.|number 12', 'II.5.|number 12'],
  ['a7', 'a|number 7', 'a|number 7'],
  ['12345', '1|number 2345', '1|number 2345'],
  ['a1.tru', null, null],
  ['', null, null],
  ['1.', null, null],
  ['1a', null, null],
  ['1.a', '1.|letter 1', '1.|letter 1'],
  ['ab', null, null],
  ['II.5.b', 'II.5.|letter 2', 'II.5.|letter 2'],
  ['I', '|letter 8', '|roman 1'],
  ['C', '|letter 3', '|roman 100'],
  ['1.C', '1.|letter 3', '1.|letter 3'],
  ['IV', '|roman 4', '|roman 4'],
  ['1.XIV', '1.|roman 14', '1.|roman 14'],
  ['CCCXCIX', '|roman 399', '|roman 399'],
  ['XLII', '|roman 42', '|roman 42'],
  ['LXXXVIII', '|roman 88', '|roman 88'],
  // Not as Roman numbers are written.
  ['IIII', null, null],
  ['IC', null, null],
  ['VX', null, null],
  ['XM', null, null],
  ['MX', null, null],
  ['IVA', null, null],
  ['j', null, null],
  ['y', '|letter 22', '|letter 22'],
  ['đ', null, null],
  ['d)x', 'd)|letter 21', 'd)|letter 21'],
])('%s', (code, inLetters, inRoman) => {
  expect([said(code, false), said(code, true)]).toEqual([inLetters, inRoman])
})

test('how each place of a series reads', () => {
  const tails = (series: Series, like: string, ...values: number[]) =>
    values.map((value) => tailOf(series, value, like)).join(' ')
  expect(tails('number', '3', 1, 10)).toBe('1 10')
  expect(tails('roman', 'V', 1, 4, 9, 40, 90, 388)).toBe('I IV IX XL XC CCCLXXXVIII')
  expect(tails('letter', '1.c', 1, 5, 6, 22, 23)).toBe('a e g y ?')
  expect(tails('letter', 'II.C', 1, 5, 6)).toBe('A E G')
})
