import { describe, expect, test } from 'vitest'
import { div, type Exact, parse, zero } from '../../../../scoring/decimal.ts'
import {
  distinct,
  exactText,
  joined,
  type State,
} from '../../../../scoring/explain/outlook/states.ts'
import { TooManyWays } from '../../../../scoring/explain/outlook/too-many-ways.ts'

const state = (...columns: Exact[]): State => ({
  ...{ value: zero, columns, missing: 0, marks: [] },
})
const many = (count: number) => Array.from({ length: count }, (_, at) => state(at))

test('values that differ have different texts, values that are equal one', () => {
  const third = div(parse('1'), parse('3'))
  const values: (Exact | null | undefined)[] = [
    ...[zero, parse('1'), parse('-1'), parse('0.1'), third, div(parse('2'), parse('3'))],
    ...[null, undefined],
  ]
  expect(new Set(values.map(exactText)).size).toBe(values.length)
  expect(exactText(div(parse('2'), parse('6')))).toBe(exactText(third))
})

describe('the different ones of many states', () => {
  test('are told apart by each of their numbers', () => {
    const apart = [state(1, 23), state(12, 3), { ...state(1, 23), missing: 1 }]
    expect(distinct([...apart, state(1, 23)])).toEqual(apart)
  })

  test('are twenty thousand at the most', () => {
    expect(distinct(many(20_000)).length).toBe(20_000)
    expect(() => distinct(many(20_001))).toThrow(TooManyWays)
  })

  test('of two parts cost as many steps as there are pairs', () => {
    const spent: number[] = []
    const join = (a: State, b: State) => state(...a.columns, ...b.columns)
    const pairs = joined(many(3), many(4), join, (steps) => spent.push(steps))
    expect([spent, pairs.length]).toEqual([[12], 12])
  })
})
