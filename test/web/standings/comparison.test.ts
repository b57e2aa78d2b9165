import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, format, parse } from '../../../scoring/decimal.ts'
import { compareMembers } from '../../../scoring/explain/compare-members.ts'
import { score } from '../../../scoring/score.ts'
import { partsOf, widest } from '../../../web/components/standings/comparison.ts'
import { threeMembers } from '../review/season.ts'

function partsFor(a: number, b: number) {
  const season = threeMembers([
    { member: 'a', criterion: 'I.1', quantity: a },
    { member: 'b', criterion: 'I.1', quantity: b },
    { member: 'a', criterion: 'I.2', quantity: 9 },
    { member: 'b', criterion: 'I.2', quantity: 3 },
  ])
  const comparison = compareMembers(season, score(season), 'a', 'b')
  return { comparison, parts: partsOf(season.sheet.nodes, comparison) }
}

test('the parts follow the sheet, each with its criteria', () => {
  const { parts } = partsFor(2, 4)
  expect(parts.map(({ code, difference }) => [code, difference])).toEqual([
    ['I', '0.67'],
    ['II', '0'],
  ])
  expect(parts[0]?.rows.map(({ code }) => code)).toEqual(['I.1', 'I.2'])
})

test('a group that cuts has a row of its own', () => {
  const { parts } = partsFor(6, 1)
  expect(parts[0]?.rows.map(({ code, difference }) => [code, difference])).toContainEqual([
    'I',
    '-2',
  ])
})

test('the differences of the parts add up to that of the totals', () => {
  const count = fc.nat(9)
  fc.assert(
    fc.property(count, count, (a, b) => {
      const { comparison, parts } = partsFor(a, b)
      const sum = parts.map(({ difference }) => parse(difference)).reduce(add, 0n)
      return format(sum) === comparison.difference
    }),
  )
})

test('the widest gap gives the axis its scale', () => {
  expect(widest(partsFor(2, 4).parts)).toBe(0.67)
  expect(widest([])).toBe(0)
})
