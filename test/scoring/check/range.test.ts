import { expect, test } from 'vitest'
import { pointsRange } from '../../../scoring/check/range/index.ts'
import {
  chosen,
  clamped,
  hull,
  isOnly,
  plus,
  type Range,
  times,
} from '../../../scoring/check/range/range.ts'
import { format, parse } from '../../../scoring/decimal.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { leaf, makeSeason } from '../support/make.ts'

const end = (text: string) => (text === '∞' ? null : parse(text))
/** "2 5": from 2 to 5; "∞" is without a limit on that side. */
function range(text: string): Range {
  const [low, high] = text.split(' ')
  return { low: end(low!), high: end(high!) }
}
const told = ({ low, high }: Range) =>
  [low, high].map((limit) => (limit === null ? '∞' : format(limit))).join(' ')

test.each<[string, string, hull: string, plus: string, max: string, min: string]>([
  ['1 3', '2 5', '1 5', '3 8', '2 5', '1 3'],
  ['2 5', '1 3', '1 5', '3 8', '2 5', '1 3'],
  ['1 3', '∞ 5', '∞ 5', '∞ 8', '1 5', '∞ 3'],
  ['∞ 3', '2 5', '∞ 5', '∞ 8', '2 5', '∞ 3'],
  ['1 ∞', '2 5', '1 ∞', '3 ∞', '2 ∞', '1 5'],
  ['1 3', '2 ∞', '1 ∞', '3 ∞', '2 ∞', '1 3'],
  ['∞ ∞', '∞ ∞', '∞ ∞', '∞ ∞', '∞ ∞', '∞ ∞'],
  ['4 4', '4 4', '4 4', '8 8', '4 4', '4 4'],
])('%s with %s', (a, b, both, sum, most, least) => {
  const [one, other] = [range(a), range(b)]
  expect(told(hull(one, other))).toBe(both)
  expect(told(plus(one, other))).toBe(sum)
  expect(told(chosen([one, other], 'max'))).toBe(most)
  expect(told(chosen([one, other], 'min'))).toBe(least)
})

test.each([
  ['1 3', '2', '2 6'],
  ['1 3', '-2', '-6 -2'],
  ['∞ 3', '-1', '-3 ∞'],
  ['1 ∞', '-1', '∞ -1'],
  ['∞ ∞', '0', '0 0'],
])('%s times %s', (of, factor, product) => {
  expect(told(times(range(of), parse(factor)))).toBe(product)
})

test.each([
  ['1 9', '2 5', '2 5'],
  ['1 9', '∞ 5', '1 5'],
  ['1 9', '2 ∞', '2 9'],
  ['∞ ∞', '2 5', '2 5'],
  ['∞ 1', '2 5', '2 2'],
  ['6 ∞', '2 5', '5 5'],
])('%s between the clamps %s', (of, clamps, cut) => {
  const { low, high } = range(clamps)
  expect(told(clamped(range(of), low, high))).toBe(cut)
})

test.each([
  ['2 2', true],
  ['2 3', false],
  ['1 2', false],
  ['∞ 2', false],
  ['2 ∞', false],
])('%s is 2 only: %s', (of, only) => {
  expect(isOnly(range(of), parse('2'))).toBe(only)
})

const fixed = { kind: 'fixed', points: 4 }
const bands = {
  kind: 'bands',
  bands: [
    { from: 2, points: 3 },
    { from: 5, points: 1 },
  ],
}
const perUnit = { kind: 'perUnit', points: 2, step: 3 }
const partial = { ...perUnit, partial: true }
const plan = { kind: 'ratio', points: 6, of: 'plan', cap: '1.5' }
const given = { kind: 'given', min: 1, max: 9 }

test.each<[string, object, string, open: boolean, string]>([
  ['met', fixed, '1 1', false, '4 4'],
  ['not met', fixed, '0 0', false, '0 0'],
  ['below 0', fixed, '∞ -1', false, '0 0'],
  ['above 0', fixed, '1 ∞', false, '4 4'],
  ['between not met and met', fixed, '0 1', true, '0 4'],
  ['anything', fixed, '∞ ∞', false, '0 4'],
  ['under all bands', bands, '0 2', true, '0 0'],
  ['up to the first band', bands, '0 2', false, '0 3'],
  ['in the first band', bands, '2 5', true, '3 3'],
  ['from the first band to the next', bands, '2 5', false, '1 3'],
  ['from the last band on', bands, '5 ∞', true, '1 1'],
  ['up to anything', bands, '∞ 2', true, '0 0'],
  ['anything at all', bands, '∞ ∞', true, '0 3'],
  ['two full units', perUnit, '6 8', false, '4 4'],
  ['less than three full units', perUnit, '6 9', true, '4 4'],
  ['three full units too', perUnit, '6 9', false, '4 6'],
  ['less than two full units and a bit', perUnit, '0 7', true, '0 4'],
  ['parts of units, up to three', partial, '6 9', true, '4 6'],
  ['nothing is negative', perUnit, '∞ 6', false, '0 4'],
  ['no end', perUnit, '6 ∞', false, '4 ∞'],
  ['half of the plan', plan, '50 50', false, '3 3'],
  ['up to half of the plan', plan, '∞ 50', false, '0 3'],
  ['from half of the plan on', plan, '50 ∞', false, '3 9'],
  ['beyond what counts of the plan', plan, '150 200', false, '9 9'],
  ['what people give', given, '2 5', false, '2 5'],
  ['what people give, at most', given, '∞ 5', false, '1 5'],
  ['what people give, at least', given, '5 ∞', false, '5 9'],
])('points where the figure is %s', (_name, rule, span, open, points) => {
  const { sheet } = makeSeason({ nodes: [leaf('1', rule)] })
  const { rule: read } = leavesOf(sheet)[0] as Leaf
  expect(told(pointsRange(read, { ranked: 3, unranked: 0 }, { ...range(span), open }))).toBe(points)
})
