import { expect, test } from 'vitest'
import { parse } from '../../../../scoring/decimal.ts'
import { reachableFacts } from '../../../../scoring/explain/outlook/reach.ts'
import type { Leaf } from '../../../../scoring/model/node.ts'
import { leavesOf } from '../../../../scoring/model/sheet.ts'
import { leaf, makeSeason } from '../../support/make.ts'

interface Asked {
  rule: object
  node?: object
  size?: number
  step?: string
  turns?: string[]
  stated?: string
}

/** The facts that may come, each as the values that it states: "5/100". */
function factsOf({ rule, node, size, step = '0.5', turns = [], stated }: Asked): string[] | null {
  const { sheet, members } = makeSeason({
    members: [{ id: 'a', name: 'A', order: 1, ...(size === undefined ? {} : { size }) }],
    nodes: [leaf('1', rule, node)],
  })
  const facts = reachableFacts({
    ...{ leaf: leavesOf(sheet)[0] as Leaf, member: members[0]!, step: parse(step) },
    ...{ turns: turns.map(parse), stated: stated === undefined ? null : parse(stated) },
  })
  return facts?.map((fact) => Object.values(fact ?? {}).join('/')) ?? null
}

const perUnit = (points: number | string, more: object = {}) => ({
  kind: 'perUnit',
  points,
  ...more,
})
const ratio = (points: number | string, more: object = {}) => ({
  ...{ kind: 'ratio', points, of: 'plan' },
  ...more,
})
const bands = (of?: string) => ({
  kind: 'bands',
  bands: [
    { from: 2, points: 1 },
    { from: 5, points: 3 },
  ],
  ...(of ? { of } : {}),
})

test.each<[string, Asked, string[] | null]>([
  ['met or not', { rule: { kind: 'fixed', points: 2 } }, ['true', 'false']],
  [
    'options',
    {
      rule: {
        kind: 'choice',
        options: [
          { id: 'x', title: 'X', points: 1 },
          { id: 'y', title: 'Y', points: 1 },
        ],
      },
    },
    ['x', 'y'],
  ],
  ['what people give', { rule: { kind: 'given', max: 1 } }, ['0', '0.5', '1']],
  ['from a least', { rule: { kind: 'given', min: -1, max: 1 } }, ['-1', '-0.5', '0', '0.5', '1']],
  [
    'in steps that do not reach the end',
    { rule: { kind: 'given', max: 1 }, step: '0.4' },
    ['0', '0.4', '0.8', '1'],
  ],
  ['one value only', { rule: { kind: 'given', min: 3, max: 3 } }, ['3']],
  [
    'a weight does not make steps of given points finer',
    { rule: { kind: 'given', max: 1 }, node: { weight: 2 } },
    ['0', '0.5', '1'],
  ],
  [
    '2,500 values',
    { rule: { kind: 'given', max: '24.99' }, step: '0.01' },
    Array.from({ length: 2500 }, (_, at) => String(at / 100)),
  ],
  ['2,501 values are too many', { rule: { kind: 'given', max: 25 }, step: '0.01' }, null],
  ['so many more are too many', { rule: { kind: 'given', max: 100 }, step: '0.01' }, null],
  ['a judge', { rule: { kind: 'judged', max: 1 } }, ['0', '0.5', '1']],
  [
    'judges of whom two are dropped',
    { rule: { kind: 'judged', min: 1, max: 2, drop: { high: 1, low: 1 } }, step: '1' },
    ['1,1,1', '2,2,2'],
  ],
  [
    'judges of whom the highest is dropped',
    { rule: { kind: 'judged', min: 1, max: 2, drop: { high: 2, low: 0 } }, step: '1' },
    ['1,1,1', '2,2,2'],
  ],
  [
    'finer where a weight makes more of it',
    { rule: { kind: 'judged', max: 1 }, node: { weight: 2 } },
    ['0', '0.25', '0.5', '0.75', '1'],
  ],
  [
    'no finer where a weight makes less of it',
    { rule: { kind: 'judged', max: 1 }, node: { weight: '0.5' } },
    ['0', '0.5', '1'],
  ],
  ['judges with too many steps', { rule: { kind: 'judged', max: 100 }, step: '0.01' }, null],
  ['bands', { rule: bands() }, ['1.99', '2', '5']],
  [
    'bands and where something turns',
    { rule: bands(), turns: ['4'] },
    ['1.99', '2', '5', '4', '4.01', '3.99'],
  ],
  ['bands of a plan', { rule: bands('percent') }, ['1.99/100', '2/100', '5/100']],
  [
    'bands of growth',
    { rule: bands('growth'), turns: ['-100', '-50'] },
    [
      ...[
        '101.99/100',
        '102/100',
        '105/100',
        '0/100',
        '0.01/100',
        '50/100',
        '50.01/100',
        '49.99/100',
      ],
    ],
  ],
  ['bands of lateness', { rule: bands('days_late') }, ['1.99', '2', '5']],
  ['bands by size', { rule: bands('per_size'), size: 10 }, ['19.9', '20', '50']],
  ['bands by a size that is not stated', { rule: bands('per_size') }, []],
  ['no figures below 0', { rule: { kind: 'bands', bands: [{ from: 0, points: 1 }] } }, ['0']],
  ['each unit, without an end', { rule: perUnit(2) }, null],
  ['each unit, up to the cap', { rule: perUnit(2), node: { max: 5 } }, ['0', '0', '1', '2', '3']],
  ['each unit, just up to the cap', { rule: perUnit(2), node: { max: 4 } }, ['0', '0', '1', '2']],
  ['each unit, weighed', { rule: perUnit(2), node: { max: 4, weight: 2 } }, ['0', '0', '1']],
  [
    'each unit, beside points of its own',
    { rule: perUnit(2), node: { max: 5, base: 1 } },
    ['0', '0', '1', '2'],
  ],
  [
    'each unit, beside points of its own, both weighed',
    { rule: perUnit(2), node: { max: 5, base: '0.5', weight: 2 } },
    ['0', '0', '1'],
  ],
  ['points of its own beyond the cap', { rule: perUnit(2), node: { max: 3, base: 9 } }, ['0', '0']],
  ['each fault, down to the floor', { rule: perUnit(-1), node: { min: -2 } }, ['0', '0', '1', '2']],
  ['each fault, where only a cap is stated', { rule: perUnit(-1), node: { max: 2 } }, null],
  ['units worth nothing', { rule: perUnit(0) }, ['0', '0']],
  ['units weighed with nothing', { rule: perUnit(3), node: { weight: 0 } }, ['0', '0']],
  ['parts of units worth nothing', { rule: perUnit(0, { partial: true }) }, ['0', '0']],
  [
    'units of three from four on',
    { rule: perUnit(2, { step: 3, from: 4 }), node: { max: 4 } },
    ['0', '4', '7', '10'],
  ],
  [
    'parts of units',
    { rule: perUnit(2, { partial: true }), node: { max: 2 } },
    ['0', '0', '0.25', '0.5', '0.75', '1'],
  ],
  [
    'parts of faults',
    { rule: perUnit(-2, { partial: true }), node: { min: -2 } },
    ['0', '0', '0.25', '0.5', '0.75', '1'],
  ],
  [
    'parts of units, too many',
    { rule: perUnit(2, { partial: true }), node: { max: 100 }, step: '0.01' },
    null,
  ],
  ['no more than the member states', { rule: perUnit(2), stated: '3' }, ['0', '0', '1', '2', '3']],
  [
    'no more than it states, in units of two from one on',
    { rule: perUnit(2, { step: 2, from: 1 }), stated: '5' },
    ['0', '1', '3', '5'],
  ],
  [
    'a cap counts before what it states',
    { rule: perUnit(2), node: { max: 2 }, stated: '3' },
    ['0', '0', '1'],
  ],
  [
    'units of growth',
    { rule: perUnit(2, { of: 'growth' }), node: { max: 2 } },
    ['100/100', '100/100', '101/100'],
  ],
  ['a share of the plan', { rule: ratio(2), step: '1' }, ['0/100', '50/100', '100/100']],
  [
    'a share beyond the plan',
    { rule: ratio(2, { cap: '1.5' }), step: '1' },
    ['0/100', '50/100', '100/100', '150/100'],
  ],
  ['a share that costs points', { rule: ratio(-2), step: '1' }, ['0/100', '50/100', '100/100']],
  [
    'a weighed share',
    { rule: ratio(2), node: { weight: 2 }, step: '1' },
    ['0/100', '25/100', '50/100', '75/100', '100/100'],
  ],
  ['a share worth nothing', { rule: ratio(0) }, ['0/100']],
  [
    'a share worth nothing, and where something turns',
    { rule: ratio(0), turns: ['50'] },
    ['0/100', '50/100', '50.01/100', '49.99/100'],
  ],
  ['a share with too many steps', { rule: ratio(100), step: '0.01' }, null],
  ['a share of the best', { rule: { ...ratio(2), of: 'best' } }, null],
  ['the leader', { rule: { kind: 'leader', points: 2 } }, null],
  ['places', { rule: { kind: 'place', points: [2] } }, null],
])('%s', (_name, asked, facts) => {
  expect(factsOf(asked)).toEqual(facts)
})
