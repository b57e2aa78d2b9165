import { expect, test } from 'vitest'
import { format, parse } from '../../../scoring/decimal.ts'
import type { Account, Comparing, Given } from '../../../scoring/rule.ts'
import { kindOf, type Rule } from '../../../scoring/rules/index.ts'

const nothing: Given = {
  ...{ quantity: null, actual: null, plan: null, previous: null, points: null, scores: null },
  ...{ met: null, option: null, size: null, ranked: true },
}

type Figures = Partial<Record<'quantity' | 'actual' | 'plan' | 'previous' | 'size', string>>

function given(figures: Figures & Partial<Pick<Given, 'met'>>): Given {
  const read = Object.entries(figures).map(([name, value]) => [
    name,
    typeof value === 'string' ? parse(value) : value,
  ])
  return { ...nothing, ...Object.fromEntries(read) }
}

const decimal = (points: string) => points as never

/** What flags, conditions and ranking keys see of the first of these members. */
function measured(rule: Rule, ...members: Given[]): string | null {
  const read = kindOf(rule).read(rule) as Account | Comparing
  const value = (typeof read === 'function' ? read(members) : read).measure(members[0]!)
  return value === null ? null : format(value)
}

const leader: Rule = { kind: 'leader', points: decimal('10') }
const ofPlan: Rule = { kind: 'ratio', points: decimal('6'), of: 'plan' }
const ofBest: Rule = { kind: 'ratio', points: decimal('6'), of: 'best' }
const perSize: Rule = { kind: 'perUnit', points: decimal('1'), of: 'per_size' }
const fixed: Rule = { kind: 'fixed', points: decimal('1') }
const options = [
  { id: 'a', title: 'Đủ', points: decimal('1') },
  { id: 'b', title: 'Thiếu', points: decimal('0') },
]
const choice: Rule = { kind: 'choice', options }
const planned = given({ actual: '4', plan: '5' })
const unplanned = given({ actual: '4' })

test.each([
  ['a share of the plan, in percent', ofPlan, [planned], '80'],
  ['no plan of its own among members that have one', ofPlan, [unplanned, planned], null],
  ['the figure where nobody has a plan', ofPlan, [unplanned], '4'],
  ['no figure, though others have one', ofPlan, [nothing, planned], null],
  ['no figure where nobody has a plan', ofPlan, [nothing], null],
  ['the quantity, for the best of a cluster', ofBest, [given({ quantity: '3' })], '3'],
  ['a leader by its share of the plan', leader, [planned], '80'],
  ['a leader without a figure', leader, [nothing, planned], null],
  ['a leader by its figure where nobody has a plan', leader, [unplanned], '4'],
  ['so many for each person', perSize, [given({ quantity: '6', size: '4' })], '1.5'],
  ['nothing for each person', perSize, [given({ size: '4' })], null],
  ['so many for nobody knows how many', perSize, [given({ quantity: '6' })], null],
  ['yes', fixed, [given({ met: true })], '1'],
  ['no', fixed, [given({ met: false })], '0'],
  ['a choice, which measures nothing', choice, [nothing], null],
  ['neither yes nor no', fixed, [nothing], null],
] as const)('%s', (_what, rule, members, value) => {
  expect(measured(rule, ...members)).toBe(value)
})

test('a choice can make its group worth 0 where one of its options does', () => {
  const voids = (...states: boolean[]) => {
    const rule = { ...choice, options: options.map((each, at) => ({ ...each, voids: states[at] })) }
    return kindOf(rule as Rule).voids!(rule)
  }
  expect([voids(false, false), voids(false, true), voids()]).toEqual([false, true, false])
})
