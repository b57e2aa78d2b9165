import { leaf, makeMembers } from '../support/make.ts'
import { type Row, testRows } from './found.ts'

type Band = [from: number, points: number]

const sheetOf = (rule: object, more: object = {}) => ({ nodes: [leaf('1', rule, more)] })
const bands = (list: Band[], more: object = {}, node: object = {}) =>
  sheetOf({ kind: 'bands', bands: list.map(([from, points]) => ({ from, points })), ...more }, node)
const place = (points: number[]) => sheetOf({ kind: 'place', points })
const options = (one: object, two: object) =>
  sheetOf({
    kind: 'choice',
    options: [
      { id: 'x', title: 'X', points: 1, ...one },
      { id: 'y', title: 'Y', points: 1, ...two },
    ],
  })
const at = (place: string) => `$.sheet.nodes[0].rule.${place}`
const percent = { of: 'percent' }

const rows: Row[] = [
  {
    // 3 of 5 points at 96%, nothing at 95.9%.
    ...{ code: 'bands.gap', at: at('bands[0].from'), node: '1', severity: 'warning' },
    says: ['96', '3'],
    has: bands(
      [
        [96, 3],
        [97, 4],
        [98, 5],
      ],
      percent,
    ),
    hasNot: bands(
      [
        [96, 3],
        [97, 4],
        [98, 5],
      ],
      { ...percent, below: 0 },
    ),
  },
  {
    ...{ code: 'bands.gap', at: at('bands[0].from'), node: '1', severity: 'note' },
    has: bands(
      [
        [30, 1],
        [40, 2],
      ],
      percent,
    ),
    hasNot: bands(
      [
        [0, 1],
        [40, 2],
      ],
      percent,
    ),
  },
  {
    // A count from 1 on, growth from 0 on and where a bonus begins are clear.
    ...{ code: 'bands.gap', at: at('bands[0].from'), node: '1', severity: 'note' },
    has: bands([
      [2, 1],
      [3, 2],
    ]),
    hasNot: bands([
      [1, 1],
      [3, 2],
    ]),
  },
  {
    ...{ code: 'bands.gap', at: at('bands[0].from'), node: '1', severity: 'note' },
    has: bands(
      [
        [5, 1],
        [10, 2],
      ],
      { of: 'growth' },
    ),
    hasNot: bands(
      [
        [0, 1],
        [10, 2],
      ],
      { of: 'growth' },
    ),
  },
  {
    ...{ code: 'bands.gap', at: at('bands[0].from'), node: '1', severity: 'note' },
    has: bands(
      [
        [100, 1],
        [120, 2],
      ],
      percent,
    ),
    hasNot: bands(
      [
        [100, 1],
        [120, 2],
      ],
      percent,
      { kind: 'bonus' },
    ),
  },
  {
    // Its own condition leaves the values below out.
    ...{ code: 'bands.gap', at: at('bands[0].from'), node: '1', severity: 'note' },
    has: bands(
      [
        [100, 1],
        [120, 2],
      ],
      percent,
      { requires: { key: 'quantity:1', at_least: 99 } },
    ),
    hasNot: bands(
      [
        [100, 1],
        [120, 2],
      ],
      percent,
      { requires: { key: 'quantity:1', more_than: 100 } },
    ),
  },
  {
    ...{ code: 'bands.best_gets_none', at: at('bands[0].from'), node: '1', severity: 'warning' },
    has: bands(
      [
        [1, 4],
        [3, 2],
        [5, 0],
      ],
      { of: 'days_late' },
    ),
    hasNot: bands(
      [
        [0, 5],
        [1, 4],
        [3, 2],
        [5, 0],
      ],
      { of: 'days_late' },
    ),
  },
  {
    ...{ code: 'bands.no_top', at: '$.sheet.nodes[0].max', node: '1', severity: 'warning' },
    says: ['3', '4'],
    has: bands(
      [
        [10, 2],
        [20, 3],
      ],
      {},
      { max: 4 },
    ),
    hasNot: bands(
      [
        [10, 2],
        [20, 4],
      ],
      {},
      { max: 4 },
    ),
  },
  {
    ...{ code: 'cap.over', at: '$.sheet.nodes[0].max', node: '1', severity: 'warning' },
    has: bands(
      [
        [10, 2],
        [20, 5],
      ],
      {},
      { max: 4 },
    ),
    hasNot: bands(
      [
        [10, 2],
        [20, 4],
      ],
      {},
      { max: 4 },
    ),
  },
  {
    ...{ code: 'bands.turn', at: at('bands[1].points'), node: '1', severity: 'warning' },
    says: ['10', '20'],
    has: bands([
      [10, 3],
      [20, 2],
      [30, 5],
    ]),
    hasNot: bands([
      [10, 2],
      [20, 3],
      [30, 5],
    ]),
  },
  {
    ...{ code: 'bands.alike', at: at('bands[1]'), node: '1', severity: 'warning' },
    says: ['90'],
    has: bands(
      [
        [80, 3],
        [90, 3],
        [95, 4],
      ],
      percent,
    ),
    hasNot: bands(
      [
        [80, 2],
        [90, 3],
        [95, 4],
      ],
      percent,
    ),
  },
  {
    ...{ code: 'bands.alike', at: at('bands[0]'), node: '1', severity: 'warning' },
    has: bands(
      [
        [80, 3],
        [90, 4],
      ],
      { ...percent, below: 3 },
    ),
    hasNot: bands(
      [
        [80, 3],
        [90, 4],
      ],
      { ...percent, below: 1 },
    ),
  },
  {
    ...{ code: 'bands.idle', at: at('bands[0]'), node: '1', severity: 'note' },
    has: bands([
      [-5, 0],
      [0, 1],
      [2, 2],
    ]),
    hasNot: bands(
      [
        [-5, 0],
        [0, 1],
        [2, 2],
      ],
      { of: 'growth' },
    ),
  },
  {
    ...{ code: 'bands.idle', at: at('below'), node: '1', severity: 'note' },
    has: bands(
      [
        [0, 1],
        [2, 2],
      ],
      { below: 0 },
    ),
    hasNot: bands(
      [
        [1, 1],
        [2, 2],
      ],
      { below: 0 },
    ),
  },
  {
    ...{ code: 'bands.beyond_plan', at: at('bands[1].from'), node: '1', severity: 'note' },
    says: ['120'],
    has: bands(
      [
        [0, 1],
        [120, 5],
      ],
      percent,
    ),
    hasNot: bands(
      [
        [0, 1],
        [120, 5],
      ],
      percent,
      { kind: 'bonus' },
    ),
  },
  {
    ...{ code: 'points.level', at: '$.sheet.nodes[0].rule', node: '1', severity: 'warning' },
    has: options({}, {}),
    hasNot: options({}, { points: 2 }),
  },
  {
    ...{ code: 'points.level', at: '$.sheet.nodes[0].rule', node: '1', severity: 'warning' },
    has: options({}, { voids: false }),
    hasNot: options({}, { voids: true }),
  },
  {
    // A figure that only a condition asks for.
    ...{ code: 'points.level', at: '$.sheet.nodes[0].rule', node: '1', severity: 'warning' },
    has: sheetOf({ kind: 'perUnit', points: 0 }),
    hasNot: {
      ...sheetOf({ kind: 'perUnit', points: 0 }),
      ranking: { keys: [{ key: 'total' }, { key: 'quantity:1' }] },
    },
  },
  {
    ...{ code: 'place.rising', at: at('points[1]'), node: '1', severity: 'warning' },
    has: place([3, 5, 1]),
    hasNot: place([5, 3, 1]),
  },
  {
    ...{ code: 'place.beyond', at: at('points[3]'), node: '1', severity: 'note' },
    says: ['4', '3'],
    has: place([5, 4, 3, 2]),
    hasNot: place([5, 4, 3]),
  },
  {
    ...{ code: 'cluster.alone', at: '$.sheet.nodes[0].rule', node: '1', severity: 'note' },
    has: { ...sheetOf({ kind: 'ratio', points: 4, of: 'best' }), members: makeMembers(1) },
    hasNot: { ...sheetOf({ kind: 'ratio', points: 4, of: 'best' }), members: makeMembers(2) },
  },
  {
    ...{ code: 'size.missing', at: '$.members[1].size', node: '1', severity: 'warning' },
    has: {
      ...bands(
        [
          [0, 1],
          [2, 2],
        ],
        { of: 'per_size' },
      ),
      members: makeMembers(2).map((member, place) =>
        place === 0 ? { ...member, size: 4 } : member,
      ),
    },
    hasNot: {
      ...bands(
        [
          [0, 1],
          [2, 2],
        ],
        { of: 'per_size' },
      ),
      members: makeMembers(2).map((member) => ({ ...member, size: 4 })),
    },
  },
]

testRows('rules', rows)
