import { group, leaf, makeMembers } from '../support/make.ts'
import { ask, banded, chooses, fixed, given, perUnit, sheetOf, testEdges } from './edges.ts'

const place = (points: number[], members: number) => ({
  ...sheetOf(leaf('1', { kind: 'place', points })),
  members: makeMembers(members),
})
const percent = { of: 'percent' }
const own = (...tests: [string, number][]) => ({
  requires: { all: tests.map(([operator, value]) => ask('quantity:1', operator, value)) },
})
const among = (members: number, rule: object) => ({
  ...sheetOf(leaf('1', rule)),
  members: makeMembers(members),
})

testEdges('edges-bands', {
  'the first band is worth nothing': banded([
    [10, 0],
    [20, 3],
  ]),
  'a percentage that begins at 1': banded(
    [
      [1, 2],
      [50, 4],
    ],
    percent,
  ),
  'faults, the first of which costs points': banded([
    [1, -1],
    [3, -2],
  ]),
  'faults, and few are worth points': banded([
    [1, 3],
    [3, 1],
  ]),
  'a single band': banded([[30, 5]], percent),
  'the widest step falls': banded(
    [
      [10, 8],
      [50, 9],
      [90, 0],
    ],
    percent,
  ),
  'the drop is as wide as the widest step': banded(
    [
      [10, 2],
      [50, 4],
    ],
    percent,
  ),
  'a wide drop, and another criterion asks below it': sheetOf(
    leaf('1', {
      kind: 'bands',
      of: 'percent',
      bands: [
        { from: 50, points: 4 },
        { from: 60, points: 5 },
      ],
    }),
    leaf('2', given(1), { requires: ask('quantity:1', 'less_than', 50) }),
  ),
  'up and back to where it began': banded([
    [0, 3],
    [20, 2],
    [30, 3],
  ]),
  'rises, then falls below where it began': banded([
    [0, 5],
    [20, 6],
    [30, 2],
  ]),
  'turns at the third band': banded([
    [0, 1],
    [20, 2],
    [30, 1],
    [40, 5],
  ]),
  'turns at the third band, falling on the whole': banded([
    [0, 5],
    [20, 4],
    [30, 5],
    [40, 1],
  ]),
  'level, then falling': banded([
    [0, 5],
    [20, 5],
    [30, 1],
  ]),
  'two bands below all that can be measured': banded([
    [-5, 0],
    [-2, 1],
    [0, 2],
  ]),
  'a band that ends where figures begin': banded([
    [-5, 0],
    [-1, 1],
    [1, 2],
  ]),
  'below is never used': banded(
    [
      [0, 1],
      [5, 2],
    ],
    { below: 3 },
  ),
  'below equals the first band and is never used': banded(
    [
      [-1, 1],
      [5, 2],
    ],
    { below: 1 },
  ),
  'the best band at the plan itself': banded(
    [
      [0, 1],
      [100, 5],
    ],
    percent,
  ),
  'two bands are the best': banded(
    [
      [0, 1],
      [110, 5],
      [120, 5],
    ],
    percent,
  ),
  'growth below the loss of all': banded(
    [
      [-200, 1],
      [-100, 2],
      [0, 3],
    ],
    { of: 'growth' },
  ),
})

testEdges('edges-below-bands', {
  'its condition begins where the bands begin': banded(
    [
      [10, 3],
      [20, 5],
    ],
    {},
    own(['at_least', 10]),
  ),
  'its condition begins a little lower': banded(
    [
      [10, 3],
      [20, 5],
    ],
    {},
    own(['at_least', 9]),
  ),
  'its condition leaves out what is below, and more': banded(
    [
      [10, 3],
      [20, 5],
    ],
    {},
    own(['more_than', 10]),
  ),
  'only what is below counts': banded(
    [
      [10, 3],
      [20, 5],
    ],
    {},
    own(['less_than', 10]),
  ),
  'a single value below counts': banded(
    [
      [10, 3],
      [20, 5],
    ],
    {},
    own(['equals', 4]),
  ),
  'nothing measured counts': banded(
    [
      [10, 3],
      [20, 5],
    ],
    {},
    own(['equals', -1]),
  ),
  'between two limits below': banded(
    [
      [10, 3],
      [20, 5],
    ],
    {},
    own(['more_than', 2], ['less_than', 3]),
  ),
  'between two limits, one of them the first band': banded(
    [
      [10, 3],
      [20, 5],
    ],
    {},
    own(['at_least', 10], ['less_than', 15]),
  ),
  'growth that has no least value to speak of': banded(
    [
      [5, 3],
      [20, 5],
    ],
    { of: 'growth' },
    own(['at_least', 5]),
  ),
  'its condition asks for another figure': sheetOf(
    leaf(
      '1',
      { kind: 'bands', bands: [{ from: 10, points: 3 }] },
      { requires: ask('quantity:2', 'at_least', 10) },
    ),
    leaf('2', given(20)),
  ),
  'its condition asks for another figure, or its own from the first band on': sheetOf(
    leaf(
      '1',
      { kind: 'bands', bands: [{ from: 10, points: 3 }] },
      {
        requires: { any: [ask('quantity:2', 'at_least', 30), ask('quantity:1', 'at_least', 10)] },
      },
    ),
    leaf('2', perUnit(1), { max: 20 }),
  ),
})

testEdges('edges-places', {
  'equal places': place([5, 5, 3], 3),
  'the second place earns more': place([3, 5, 1], 3),
  'the third place earns more': place([5, 3, 4], 3),
  'nobody is ranked': {
    ...place([3, 2], 1),
    members: [{ ...makeMembers(1)[0], status: 'unranked', reason: 'Chủ nhà' }],
  },
  'places for more than there are': place([5, 4, 3, 2], 2),
  'one member': place([5, 4], 1),
  'two members of whom one is out of competition': {
    ...place([5, 4], 2),
    members: makeMembers(2).map((one, at) =>
      at ? { ...one, status: 'unranked', reason: 'Mới' } : one,
    ),
  },
})

testEdges('edges-alike', {
  'the leader of one': among(1, { kind: 'leader', points: 4 }),
  'the leader of two': among(2, { kind: 'leader', points: 4 }),
  'a leader worth nothing': among(2, { kind: 'leader', points: 0 }),
  'a share of the plan, alone': among(1, { kind: 'ratio', points: 4, of: 'plan' }),
  'a share of the best, alone': among(1, { kind: 'ratio', points: 4, of: 'best' }),
  'equal places of two': place([5, 5], 2),
  'a place for one': place([5], 1),
  'a weight of 0': sheetOf(leaf('1', given(5), { weight: 0 })),
  'a weight of 0 of a bonus': sheetOf(leaf('1', given(5), { weight: 0, kind: 'bonus' })),
  'points away without a limit': sheetOf(leaf('1', perUnit(-1))),
  'raises a flag and gives no points': {
    ...sheetOf(leaf('1', fixed(0), { raises: [{ flag: 'f' }] })),
    grades: [{ id: 'x', title: 'X', from: 0, requires: ask('flag:f', 'equals', 0) }],
  },
  'options that raise flags': {
    ...sheetOf(leaf('1', chooses({ raises: [{ flag: 'f' }] }, {}))),
    sanctions: [{ when: ask('flag:f', 'equals', 1), down: 1 }],
    grades: [
      { id: 'x', title: 'X', from: 1 },
      { id: 'y', title: 'Y', from: 0 },
    ],
  },
  'options of one section, of which one voids it': sheetOf(
    group('I', [leaf('I.1', chooses({}, { voids: true })), leaf('I.2', given(5))]),
  ),
  'one option': sheetOf(leaf('1', chooses({ points: 3 }))),
})

testEdges('edges-size', {
  'a size of 0': {
    ...sheetOf(leaf('1', perUnit(2, { of: 'per_size' }), { max: 5 })),
    members: makeMembers(3).map((one, at) => ({ ...one, size: at })),
  },
  'no criterion per head': {
    ...sheetOf(leaf('1', perUnit(2, { of: 'growth' }), { max: 5 })),
    members: makeMembers(3),
  },
  'sizes are stated': {
    ...sheetOf(leaf('1', perUnit(2, { of: 'per_size' }), { max: 5 })),
    members: makeMembers(3).map((one) => ({ ...one, size: 7 })),
  },
})
