import { expect, test } from 'vitest'
import { reachOf } from '../../../scoring/check/reach.ts'
import type { Facts } from '../../../scoring/check/reaching.ts'
import { format } from '../../../scoring/decimal.ts'
import { gradeWorths } from '../../../scoring/grades.ts'
import { isRanked } from '../../../scoring/model/member.ts'
import { readSheet } from '../../../scoring/tree/read-sheet.ts'
import { group, leaf, makeMembers, makeSeason } from '../support/make.ts'

const unlimited = '∞'

/** From…to of a node, with whole facts where it is not said. */
function reach(
  node: Record<string, unknown>,
  facts: Facts = 'whole',
  members: unknown[] = makeMembers(3),
) {
  const { sheet, members: all } = makeSeason({ nodes: [node], members })
  const read = readSheet(sheet, gradeWorths([]))
  const ranked = all.filter(isRanked).length
  const of = reachOf(read, { ranked, unranked: all.length - ranked }, facts)
  const { low, high } = of(read.byCode.get(String(node.code))!).value
  return [low, high].map((end) => (end === null ? unlimited : format(end)))
}

const one = { ...makeMembers(1)[0] }
const unranked = { ...makeMembers(2)[1], status: 'unranked', reason: 'Chủ nhà' }
const bands = [
  { from: 1, points: 2 },
  { from: 5, points: 7 },
]

test.each<[string, object, string, string]>([
  ['met or not', { kind: 'fixed', points: -2 }, '-2', '0'],
  [
    'options',
    {
      kind: 'choice',
      options: [
        { id: 'x', title: 'X', points: 1 },
        { id: 'y', title: 'Y', points: 4 },
      ],
    },
    '1',
    '4',
  ],
  ['each unit', { kind: 'perUnit', points: 2 }, '0', unlimited],
  ['each fault', { kind: 'perUnit', points: '-0.5' }, unlimited, '0'],
  ['units that are worth nothing', { kind: 'perUnit', points: 0 }, '0', '0'],
  ['units from below 0', { kind: 'perUnit', points: 2, from: -3 }, '6', unlimited],
  [
    'growth stops at the loss of all',
    { kind: 'perUnit', points: 1, from: -103, of: 'growth' },
    '3',
    unlimited,
  ],
  ['bands', { kind: 'bands', bands, below: 1 }, '1', '7'],
  [
    'bands that leave nothing below',
    {
      kind: 'bands',
      bands: [
        { from: 0, points: 3 },
        { from: 5, points: 7 },
      ],
      below: 1,
    },
    '3',
    '7',
  ],
  ['part of a plan', { kind: 'ratio', points: 6, of: 'plan', cap: '1.5' }, '0', '9'],
  ['part of the best', { kind: 'ratio', points: 6, of: 'best', cap: '1.5' }, '0', '6'],
  ['the leader', { kind: 'leader', points: 6 }, '0', '6'],
  ['places, all of three', { kind: 'place', points: [5, 3, 1] }, '1', '5'],
  ['places, one of three without points', { kind: 'place', points: [5, 3] }, '0', '5'],
  ['judges', { kind: 'judged', min: 2, max: 9 }, '2', '9'],
  ['points of people', { kind: 'given', min: -5, max: 1 }, '-5', '1'],
])('of a rule: %s', (_name, rule, low, high) => {
  expect(reach(leaf('1', rule))).toEqual([low, high])
})

const perUnit = { kind: 'perUnit', points: 2 }
const given = (max: number) => ({ kind: 'given', max })

test.each<[string, Record<string, unknown>, string, string]>([
  [
    'base, weight, rounding',
    leaf('1', given(3), { base: 1, weight: '0.33', round: { to: '0.5' } }),
    '0.5',
    '1.5',
  ],
  ['clamps', leaf('1', perUnit, { min: 1, max: 5 }), '1', '5'],
  ['a weight of 0', leaf('1', perUnit, { weight: 0 }), '0', '0'],
  [
    'a sum',
    group('1', [leaf('1.1', given(3)), leaf('1.2', { kind: 'fixed', points: -1 })]),
    '-1',
    '3',
  ],
  [
    'the highest',
    group('1', [leaf('1.1', given(3)), leaf('1.2', { kind: 'given', min: 1, max: 2 })], {
      combine: 'max',
    }),
    '1',
    '3',
  ],
  [
    'the lowest',
    group('1', [leaf('1.1', perUnit), leaf('1.2', given(2))], { combine: 'min' }),
    '0',
    '2',
  ],
  [
    'a condition that fails is worth 0',
    group('1', [
      leaf('1.1', given(3)),
      leaf(
        '1.2',
        { kind: 'given', min: 1, max: 2 },
        { requires: { key: 'quantity:1.1', at_least: 2 } },
      ),
    ]),
    '0',
    '5',
  ],
  [
    'criteria that exclude each other',
    group('1', [
      leaf('1.1', { kind: 'bands', bands: [{ from: 10, points: 4 }] }),
      leaf('1.2', given(3), { requires: { key: 'quantity:1.1', less_than: 10 } }),
    ]),
    '0',
    '4',
  ],
  [
    'units below a limit that is itself left out',
    group('1', [
      leaf('1.1', { kind: 'perUnit', points: 1 }, { max: 5 }),
      leaf('1.2', given(9), { requires: { key: 'quantity:1.1', less_than: 4 } }),
    ]),
    '0',
    '12',
  ],
  [
    'one of two by a flag',
    group('1', [
      leaf('1.0', { kind: 'fixed', points: 0 }, { raises: [{ flag: 'f' }] }),
      leaf('1.1', given(3), { requires: { key: 'flag:f', equals: 1 } }),
      leaf('1.2', given(2), { requires: { key: 'flag:f', equals: 0 } }),
    ]),
    '0',
    '3',
  ],
  [
    'an option that voids the group',
    group(
      '1',
      [
        leaf('1.1', {
          kind: 'choice',
          options: [
            { id: 'x', title: 'X', points: 2 },
            { id: 'y', title: 'Y', points: 2, voids: true },
          ],
        }),
      ],
      { base: 3 },
    ),
    '0',
    '5',
  ],
])('of a node: %s', (_name, node, low, high) => {
  expect(reach(node)).toEqual([low, high])
})

test('the rules that compare look at who there is to compare with', () => {
  const best = leaf('1', { kind: 'ratio', points: 6, of: 'best', cap: '1.5' })
  expect(reach(best, 'whole', [one])).toEqual(['6', '6'])
  expect(reach(best, 'whole', [one, unranked])).toEqual(['0', '9'])
  const place = leaf('1', { kind: 'place', points: [5, 3] })
  expect(reach(place, 'whole', makeMembers(2))).toEqual(['3', '5'])
  expect(reach(place, 'whole', [...makeMembers(2), { ...unranked, id: 'z', order: 9 }])).toEqual([
    '0',
    '5',
  ])
})

test('over any facts figures may be missing and nodes not apply', () => {
  const late = leaf('1', { kind: 'given', min: 2, max: 3 })
  expect([reach(late), reach(late, 'any')]).toEqual([
    ['2', '3'],
    ['0', '3'],
  ])
  const full = leaf('1', given(3), { max: 5, not_applicable: 'full' })
  expect([reach(full), reach(full, 'any')]).toEqual([
    ['0', '3'],
    ['0', '5'],
  ])
  const rescaled = group(
    '1',
    [
      leaf('1.1', given(4), { max: 4, not_applicable: 'rescale' }),
      leaf('1.2', { kind: 'given', max: 2 }),
    ],
    { max: 6 },
  )
  expect([reach(rescaled), reach(rescaled, 'any')]).toEqual([
    ['0', '6'],
    ['0', '6'],
  ])
})

test('as stated a node that falls short counts as its maximum, only in what contains it', () => {
  const short = group('1', [leaf('1.1', given(3), { max: 5 }), leaf('1.2', given(1))])
  expect([reach(short), reach(short, 'stated')]).toEqual([
    ['0', '4'],
    ['0', '6'],
  ])
})
