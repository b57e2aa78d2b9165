import fc from 'fast-check'
import { expect, test } from 'vitest'
import { format, parse, sub, sum } from '../../../scoring/decimal.ts'
import { compareMembers } from '../../../scoring/explain/compare-members.ts'
import { score } from '../../../scoring/score.ts'
import { figures, season } from './season.ts'

const sheet = {
  title: 'Bảng điểm',
  max: 100,
  nodes: [
    {
      code: 'A',
      title: 'Có trọng số và trần',
      weight: '1.5',
      max: 60,
      nodes: [
        { code: 'I', title: 'Một', rule: { kind: 'given', max: 100 } },
        { code: 'II', title: 'Hai', rule: { kind: 'given', max: 20 } },
      ],
    },
    {
      code: 'B',
      title: 'Chỉ lấy mức cao nhất',
      combine: 'max',
      base: 1,
      nodes: [
        { code: 'v', title: 'Ba', rule: { kind: 'perUnit', points: 3 } },
        { code: 'w', title: 'Bốn', rule: { kind: 'fixed', points: 5 } },
      ],
    },
  ],
}

const compared = (a: string, b: string) => {
  const file = season({ ...figures('a 30 10 1', 'b 44 0 4'), sheet })
  return compareMembers(file, score(file), a, b)
}

test('differences by criterion, with what groups add or cut', () => {
  const { rows, ...totals } = compared('a', 'b')
  expect(totals).toEqual({ a: '64', b: '73', difference: '-9' })
  expect(sum(rows.map((row) => parse(row.difference)))).toBe(parse('-9'))
  expect(rows.map(({ code, difference }) => [code, difference])).toEqual([
    ['A', '4'],
    ['I', '-14'],
    ['II', '10'],
    ['B', '0'],
    ['v', '-9'],
    ['w', '0'],
  ])
})

test('adds up to both totals and to their difference, whatever the points', () => {
  const points = fc.integer({ min: 0, max: 2000 }).map((x) => String(x / 100))
  const law = fc.property(
    fc.tuple(points, points),
    fc.tuple(points, points),
    fc.nat(9),
    (a, b, v) => {
      const one = season({ ...figures(`a ${a[0]} ${a[1]} 1`, `b ${b[0]} ${b[1]} ${v}`), sheet })
      const result = score(one)
      const found = compareMembers(one, result, 'a', 'b')
      const total = (id: string) => result.members.find((member) => member.id === id)!.total
      const column = (side: 'a' | 'b' | 'difference') =>
        format(sum(found.rows.map((row) => parse(row[side]))))
      expect(column('a')).toBe(total('a'))
      expect(column('b')).toBe(total('b'))
      expect(column('difference')).toBe(format(sub(parse(total('a')), parse(total('b')))))
    },
  )
  fc.assert(law)
})

test('a stranger is a bug of the caller', () => {
  expect(() => compared('a', 'nobody')).toThrow(new RangeError('no member nobody'))
})
