import { group, leaf } from '../support/make.ts'
import { type Row, testRows } from './found.ts'

const fixed = (points: number | string) => ({ kind: 'fixed', points })
const perUnit = (points: number | string) => ({ kind: 'perUnit', points })
const sheetOf = (...nodes: unknown[]) => ({ nodes })
const twoIn = (max: number, one: number, two: number, more: object = {}) =>
  sheetOf(group('I', [leaf('I.1', fixed(one)), leaf('I.2', fixed(two))], { max, ...more }))

const exclusive = (limit: number) =>
  sheetOf(
    group(
      'I',
      [
        leaf('I.1', { kind: 'bands', bands: [{ from: 80, points: 4 }], below: 0, of: 'percent' }),
        leaf('I.2', fixed(2), { requires: { key: 'quantity:I.1', less_than: limit } }),
      ],
      { max: 4 },
    ),
  )

const rows: Row[] = [
  {
    ...{ code: 'cap.over', at: '$.sheet.nodes[0].max', node: 'I', severity: 'warning' },
    says: ['13', '10', '3 điểm'],
    has: twoIn(10, 8, 5),
    hasNot: twoIn(13, 8, 5),
  },
  {
    ...{ code: 'cap.over', at: '$.sheet.nodes[0].max', node: 'I', severity: 'note' },
    has: twoIn(10, 8, 5, { kind: 'bonus' }),
    hasNot: sheetOf(group('I', [leaf('I.1', perUnit(5))], { kind: 'bonus', max: 10 })),
  },
  {
    ...{ code: 'cap.over', at: '$.sheet.nodes[0].max', node: '1', severity: 'warning' },
    says: ['5', '3'],
    has: sheetOf(leaf('1', fixed(5), { max: 3 })),
    hasNot: sheetOf(leaf('1', perUnit(5), { max: 3 })),
  },
  {
    // What excludes each other is not added up.
    ...{ code: 'cap.over', at: '$.sheet.nodes[0].max', node: 'I', severity: 'warning' },
    has: exclusive(81),
    hasNot: exclusive(80),
  },
  {
    ...{ code: 'cap.over', at: '$.sheet.max', severity: 'note' },
    has: {
      ...sheetOf(leaf('1', fixed(100)), leaf('2', fixed(10), { kind: 'bonus' })),
      sheet: { max: 100 },
    },
    hasNot: {
      ...sheetOf(leaf('1', fixed(100)), leaf('2', fixed(10), { kind: 'bonus' })),
      sheet: { max: 110 },
    },
  },
  {
    ...{ code: 'cap.over', at: '$.sheet.max', severity: 'warning' },
    has: { ...sheetOf(leaf('1', fixed(60)), leaf('2', fixed(50))), sheet: { max: 100 } },
    hasNot: { ...sheetOf(leaf('1', fixed(60)), leaf('2', fixed(40))), sheet: { max: 100 } },
  },
  {
    ...{ code: 'floor.over', at: '$.sheet.nodes[0].min', node: '1', severity: 'warning' },
    says: ['5', '3'],
    has: sheetOf(leaf('1', fixed(-5), { min: -3 })),
    hasNot: sheetOf(leaf('1', perUnit(-5), { min: -3 })),
  },
  {
    ...{ code: 'max.sum', at: '$.sheet.nodes[0].max', node: 'I', severity: 'warning' },
    says: ['13', '15'],
    has: twoIn(15, 8, 5),
    hasNot: twoIn(13, 8, 5),
  },
  {
    // A criterion that falls short of its own maximum is told of once, not at every section above it.
    ...{ code: 'max.sum', at: '$.sheet.max', severity: 'warning' },
    has: { ...sheetOf(leaf('1', fixed(4), { max: 5 })), sheet: { max: 6 } },
    hasNot: { ...sheetOf(leaf('1', fixed(4), { max: 5 })), sheet: { max: 5 } },
  },
  {
    ...{ code: 'max.unreachable', at: '$.sheet.nodes[0].max', node: '1', severity: 'warning' },
    says: ['3', '4'],
    has: sheetOf(leaf('1', { kind: 'given', max: 3 }, { max: 4 })),
    hasNot: sheetOf(leaf('1', { kind: 'given', max: 3 }, { max: 4, base: 1 })),
  },
  {
    ...{ code: 'cap.idle', at: '$.sheet.nodes[0].max', node: 'I', severity: 'note' },
    has: twoIn(15, 8, 5, { kind: 'bonus' }),
    hasNot: twoIn(13, 8, 5, { kind: 'bonus' }),
  },
  {
    ...{ code: 'floor.idle', at: '$.sheet.nodes[0].min', node: 'I', severity: 'note' },
    says: ['−20', '−5'],
    has: sheetOf(group('I', [leaf('I.1', fixed(-5))], { kind: 'penalty', min: -20 })),
    hasNot: sheetOf(group('I', [leaf('I.1', fixed(-5))], { kind: 'penalty', min: -5 })),
  },
  {
    ...{
      code: 'bonus.uncapped',
      at: '$.sheet.nodes[0].nodes[0].rule',
      node: 'I.1',
      severity: 'warning',
    },
    has: sheetOf(group('I', [leaf('I.1', perUnit(1))], { kind: 'bonus' })),
    hasNot: sheetOf(group('I', [leaf('I.1', perUnit(1))], { kind: 'bonus', max: 8 })),
  },
  {
    // The sheet's own maximum is everybody's.
    ...{ code: 'points.uncapped', at: '$.sheet.nodes[0].rule', node: '1', severity: 'warning' },
    has: { ...sheetOf(leaf('1', perUnit(1))), sheet: { max: 100 } },
    hasNot: sheetOf(leaf('1', perUnit(1), { max: 8 })),
  },
  {
    ...{ code: 'penalty.uncapped', at: '$.sheet.nodes[0].rule', node: '1', severity: 'note' },
    has: sheetOf(leaf('1', perUnit(-1), { base: 3 })),
    hasNot: sheetOf(leaf('1', perUnit(-1), { base: 3, min: 0 })),
  },
  {
    ...{ code: 'weight.zero', at: '$.sheet.nodes[0].weight', node: '1', severity: 'warning' },
    has: sheetOf(leaf('1', fixed(1), { weight: 0 })),
    hasNot: sheetOf(leaf('1', fixed(1), { weight: '0.5' })),
  },
  {
    ...{
      code: 'rescale.nothing_left',
      at: '$.sheet.nodes[0].nodes[0].not_applicable',
      node: 'I.1',
      severity: 'warning',
    },
    has: sheetOf(
      group(
        'I',
        [leaf('I.1', fixed(5), { max: 5, not_applicable: 'rescale' }), leaf('I.2', fixed(1))],
        { max: 5 },
      ),
    ),
    hasNot: sheetOf(
      group(
        'I',
        [leaf('I.1', fixed(5), { max: 5, not_applicable: 'rescale' }), leaf('I.2', fixed(1))],
        { max: 6 },
      ),
    ),
  },
  {
    ...{ code: 'bonus.negative', at: '$.sheet.nodes[0].rule', node: '1', severity: 'warning' },
    says: ['−0,5'],
    has: sheetOf(leaf('1', fixed('-0.5'), { kind: 'bonus' })),
    hasNot: sheetOf(leaf('1', fixed('0.5'), { kind: 'bonus' })),
  },
  {
    // An initiative that comes late loses some of its own bonus, never more.
    ...{
      code: 'bonus.negative',
      at: '$.sheet.nodes[0].nodes[1].rule',
      node: 'I.2',
      severity: 'warning',
    },
    has: sheetOf(
      group('I', [leaf('I.1', fixed(3)), leaf('I.2', perUnit('-0.25'))], { kind: 'bonus' }),
    ),
    hasNot: sheetOf(
      group('I', [leaf('I.1', fixed(3)), leaf('I.2', perUnit('-0.25'))], { kind: 'bonus', min: 0 }),
    ),
  },
  {
    ...{ code: 'penalty.positive', at: '$.sheet.nodes[0].rule', node: '1', severity: 'error' },
    says: ['2'],
    has: sheetOf(leaf('1', fixed(2), { kind: 'penalty' })),
    hasNot: sheetOf(leaf('1', fixed(-2), { kind: 'penalty' })),
  },
  {
    ...{ code: 'bonus.no_rule', at: '$.sheet.nodes[0]', node: '1', severity: 'warning' },
    has: sheetOf(leaf('1', fixed(0), { kind: 'bonus' })),
    hasNot: sheetOf(leaf('1', fixed('0.5'), { kind: 'bonus' })),
  },
  {
    // As printed by the land office of Tiền Giang, criterion a2.
    ...{ code: 'bonus.no_rule', at: '$.sheet.nodes[0].note', node: 'a2', severity: 'warning' },
    has: sheetOf(group('a2', [leaf('a2.1', fixed(1))], { note: 'Cột Thưởng in 0,5' })),
    hasNot: sheetOf(
      group('a2', [leaf('a2.1', fixed(1)), leaf('a2.2', fixed('0.5'), { kind: 'bonus' })], {
        note: 'Cột Thưởng in 0,5',
      }),
    ),
  },
  {
    // Praise is no bonus.
    ...{ code: 'bonus.no_rule', at: '$.sheet.nodes[0].title', node: '4', severity: 'warning' },
    has: sheetOf(leaf('4', fixed(1), { title: 'Phong trào thi đua, được cộng 0,5' })),
    hasNot: sheetOf(leaf('4', fixed(1), { title: 'Thi đua, khen thưởng' })),
  },
]

testRows('sums', rows)
