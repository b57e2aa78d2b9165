import { expect, test } from 'vitest'
import { readTyped, trimZeros } from '../../scoring/typed-number.ts'

const told = (typed: string, language: 'vi' | 'en') => {
  const read = readTyped(typed, language)
  return read.ok ? read.decimal : read.code
}
const unreadable = 'number.unreadable'

test.each<[typed: string, vi: string, en: string]>([
  ['95', '95', '95'],
  ['95,5', '95.5', '95.5'],
  ['95.5', '95.5', '95.5'],
  ['3400', '3400', '3400'],
  ['3.400', '3400', '3.4'],
  ['3,400', '3.4', '3400'],
  ['3 400', '3400', '3400'],
  ['3\u00a0400\u202f000', '3400000', '3400000'],
  ['1.234.567', '1234567', '1234567'],
  ['1,234,567', '1234567', '1234567'],
  ['1.234,5', '1234.5', '1234.5'],
  ['1,234.5', '1234.5', '1234.5'],
  ['12.3456', '12.3456', '12.3456'],
  ['0.400', '0.4', '0.4'],
  ['0,400', '0.4', '0.4'],
  ['-5', '-5', '-5'],
  ['−5,50', '-5.5', '-5.5'],
  ['–0', '0', '0'],
  ['-0,0', '0', '0'],
  ['007.50', '7.5', '7.5'],
  ['', 'number.missing', 'number.missing'],
  ['  ', 'number.missing', 'number.missing'],
  ['-', unreadable, unreadable],
  ['abc', unreadable, unreadable],
  ['5a', unreadable, unreadable],
  ['a5', unreadable, unreadable],
  ['a5,5', unreadable, unreadable],
  ['5,5a', unreadable, unreadable],
  ['a1.234', unreadable, unreadable],
  ['1.234a', unreadable, unreadable],
  ['1,2,3', unreadable, unreadable],
  ['1.2.3', unreadable, unreadable],
  ['1.23.456', unreadable, unreadable],
  ['1,234.567,8', unreadable, unreadable],
  [',5', unreadable, unreadable],
  ['5,', unreadable, unreadable],
  ['--5', unreadable, unreadable],
  ['5-', unreadable, unreadable],
  ['1e3', unreadable, unreadable],
  ['1234.567,5', unreadable, unreadable],
  ['12.345', '12345', '12.345'],
  ['123.456', '123456', '123.456'],
  ['1234.567', '1234.567', '1234.567'],
  ['0.123.456', unreadable, unreadable],
])('%s', (typed, vi, en) => {
  expect([told(typed, 'vi'), told(typed, 'en')]).toEqual([vi, en])
})

test.each([
  ['007.50', '7.5'],
  ['0', '0'],
  ['000', '0'],
  ['100', '100'],
  ['1.000', '1'],
  ['0.010', '0.01'],
  ['10.20', '10.2'],
])('%s without zeros that say nothing: %s', (text, trimmed) => {
  expect(trimZeros(text)).toBe(trimmed)
})
