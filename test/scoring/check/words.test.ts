import { expect, test } from 'vitest'
import { applyFix } from '../../../scoring/check/apply-fix.ts'
import { rangeInWords } from '../../../scoring/check/range-words.ts'
import { stretches } from '../../../scoring/check/stretches.ts'
import { truthOf } from '../../../scoring/check/truth.ts'
import { type Exact, format, one, parse, zero } from '../../../scoring/decimal.ts'
import type { Condition } from '../../../scoring/model/condition.ts'
import { speaker } from '../../../scoring/words/say.ts'

const exact = (text: string | null) => (text === null ? null : parse(text))

test.each<[string | null, string | null, string, string]>([
  ['0', '15', 'chỉ từ 0 đến 15', 'lies between 0 and 15'],
  ['-0.5', '-0.5', 'luôn là −0,5', 'is always −0.5'],
  [null, '15', 'không bao giờ quá 15', 'is never above 15'],
  ['0', null, 'không bao giờ dưới 0', 'is never below 0'],
  [null, null, 'có thể là bất kỳ số nào', 'can be anything'],
])('a range from %s to %s in words', (low, high, vi, en) => {
  const range = { low: exact(low), high: exact(high) }
  expect([rangeInWords(range, speaker('vi')), rangeInWords(range, speaker('en'))]).toEqual([vi, en])
})

test.each<[string | null, string | null, string[], string[]]>([
  ['0', '9', [], ['0', '9', '(0 9)']],
  ['0', '9', ['5'], ['0', '5', '9', '(0 5)', '(5 9)']],
  ['0', '9', ['0', '9', '9'], ['0', '9', '(0 9)']],
  ['0', '9', ['-1', '10'], ['0', '9', '(0 9)']],
  ['0', '0', ['0'], ['0']],
  ['0', null, [], ['0', '(0 ∞)']],
  ['0', null, ['7', '3'], ['0', '3', '7', '(0 3)', '(3 7)', '(7 ∞)']],
  [null, '9', ['3'], ['3', '9', '(3 9)', '(∞ 3)']],
  [null, null, ['3'], ['3', '(∞ 3)', '(3 ∞)']],
  [null, null, [], ['(∞ ∞)']],
])('the stretches from %s to %s, cut at %j', (low, high, cuts, expected) => {
  const end = (limit: Exact | null) => (limit === null ? '∞' : format(limit))
  const found = stretches({ low: exact(low), high: exact(high) }, cuts.map(parse))
  expect(
    found.map((one) => (one.open ? `(${end(one.low)} ${end(one.high)})` : end(one.low))),
  ).toEqual(expected)
  expect(found.every((one) => one.open || one.low === one.high)).toBe(true)
})

const change = { list: [1, 2, 3], inside: { kept: true, gone: 1 } }

test.each<[(string | number)[], string | number | undefined, object]>([
  [['list', 1], 7, { list: [1, 7, 3], inside: change.inside }],
  [['list', 1], undefined, { list: [1, 3], inside: change.inside }],
  [['inside', 'gone'], 'new', { list: change.list, inside: { kept: true, gone: 'new' } }],
  [['inside', 'gone'], undefined, { list: change.list, inside: { kept: true } }],
  [['inside', 'more'], 0, { list: change.list, inside: { ...change.inside, more: 0 } }],
  [['inside'], undefined, { list: change.list }],
  [[], 7, change],
])('a change at %j to %j', (path, value, expected) => {
  const fix = value === undefined ? { path } : { path, value }
  expect(applyFix(change, fix)).toEqual(expected)
  expect(change).toEqual({ list: [1, 2, 3], inside: { kept: true, gone: 1 } })
})

test('so many combinations are looked at and no more', () => {
  const allOf = (count: number): Condition => ({
    all: Array.from({ length: count }, (_, at) => ({ key: `flag:${at}`, at_least: '0' })),
  })
  const truthWith = (count: number, values: readonly Exact[]) =>
    truthOf(
      allOf(count),
      () => values,
      () => zero,
    )
  // 2 to the power of 12 is 4,096.
  expect(truthWith(12, [zero, one])).toBe('always')
  expect(truthWith(13, [zero, one])).toBe('sometimes')
  expect(truthWith(13, [one])).toBe('always')
})
