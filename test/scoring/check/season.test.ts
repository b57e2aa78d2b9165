import { group, leaf, makeMembers } from '../support/make.ts'
import { type Row, testRows } from './found.ts'

const given = (max: number) => ({ kind: 'given', max })
const sheetOf = (...nodes: unknown[]) => ({ nodes })
const coded = (...codes: string[]) => sheetOf(...codes.map((code) => leaf(code, given(1))))
const grade = (id: string, from: number | string, more: object = {}) => ({
  id,
  title: id,
  from,
  ...more,
})
const graded = (...grades: object[]) => ({ ...sheetOf(leaf('1', given(100))), grades })
const rest = grade('rest', 0)
const flagged = (raises: object[], more: object = {}) => ({
  ...sheetOf(leaf('1', { kind: 'fixed', points: 2 }, { raises })),
  grades: [grade('good', 1), rest],
  sanctions: [{ when: { key: 'flag:f', equals: 1 }, down: 1 }],
  ...more,
})
const ranked = (nodes: unknown[], ...keys: object[]) => ({ nodes, ranking: { keys } })
const awarded = (members: number, ...awards: object[]) => ({
  members: makeMembers(members),
  awards: awards.map((award, at) => ({ id: `a${at}`, title: `A${at}`, ...award })),
})
const everyBest = {
  ...sheetOf(group('I', [leaf('I.1', given(5))], { base: 95 })),
  grades: [grade('top', 90), grade('rest', 0)],
}
const alone = [group('I', [leaf('I.1', given(5))]), leaf('II', given(5))]
const nothing = { kind: 'bands', bands: [{ from: 0, points: 0 }] }
const inSection = (more: object) =>
  group('S', [group('S.1', [leaf('S.1.1', nothing)], { base: 2 }), leaf('S.2', given(5))], {
    max: 9,
    ...more,
  })

const rows: Row[] = [
  {
    ...{ code: 'code.skipped', at: '$.sheet.nodes[1].code', node: '1.3', severity: 'note' },
    says: ['1.2'],
    has: coded('1.1', '1.3'),
    hasNot: coded('1.1', '1.2'),
  },
  {
    // The number may stand deeper, or in the next section.
    ...{
      code: 'code.skipped',
      at: '$.sheet.nodes[1].nodes[0].code',
      node: '5.4',
      severity: 'note',
    },
    says: ['5.3'],
    has: sheetOf(
      group('5.a', [leaf('5.1', given(1)), leaf('5.2', given(1))]),
      group('5.b', [leaf('5.4', given(1))]),
    ),
    hasNot: sheetOf(
      group('5.a', [leaf('5.1', given(1)), leaf('5.3.1', given(1))]),
      group('5.b', [leaf('5.2', given(1))]),
    ),
  },
  {
    ...{ code: 'code.skipped', at: '$.sheet.nodes[2].code', node: 'IV', severity: 'note' },
    says: ['III'],
    has: coded('I', 'II', 'IV'),
    hasNot: coded('I', 'II', 'III', 'IV', 'V', 'VP'),
  },
  {
    // Lists in Vietnamese go from e to g, with or without đ.
    ...{ code: 'code.skipped', at: '$.sheet.nodes[2].code', node: 'd', severity: 'note' },
    has: coded('a', 'b', 'd'),
    hasNot: coded('a', 'b', 'c', 'd', 'e', 'g'),
  },
  {
    ...{ code: 'code.order', at: '$.sheet.nodes[1].code', node: '1.1', severity: 'note' },
    says: ['1.1', '1.2'],
    has: coded('1.2', '1.1'),
    hasNot: coded('1.1', '1.2', '1.tru'),
  },
  {
    ...{ code: 'code.alike', at: '$.sheet.nodes[1].code', node: 'c1', severity: 'warning' },
    says: ['C1'],
    has: coded('C1', 'c1'),
    hasNot: coded('C1', 'c2'),
  },
  {
    ...{
      code: 'code.misplaced',
      at: '$.sheet.nodes[0].nodes[0].code',
      node: 'II.2',
      severity: 'warning',
    },
    says: ['II', 'I'],
    has: sheetOf(group('I', [leaf('II.2', given(1))]), group('II', [leaf('II.1', given(1))])),
    hasNot: sheetOf(group('I', [leaf('I.2', given(1))]), group('II', [leaf('II.1', given(1))])),
  },
  {
    ...{ code: 'condition.never', at: '$.grades[0].requires', severity: 'error' },
    says: ['6', '5'],
    has: {
      ...sheetOf(leaf('1', given(5), { max: 5 })),
      grades: [grade('x', 1, { requires: { key: 'node:1', at_least: 6 } }), rest],
    },
    hasNot: {
      ...sheetOf(leaf('1', given(5), { max: 5 })),
      grades: [grade('x', 1, { requires: { key: 'node:1', at_least: 5 } }), rest],
    },
  },
  {
    ...{ code: 'condition.never', at: '$.sheet.nodes[1].requires', node: '2', severity: 'error' },
    has: sheetOf(
      leaf('1', given(5)),
      leaf('2', given(1), { requires: { key: 'quantity:1', more_than: 5 } }),
    ),
    hasNot: sheetOf(
      leaf('1', given(5)),
      leaf('2', given(1), { requires: { key: 'quantity:1', more_than: 4 } }),
    ),
  },
  {
    // One way of several that is closed.
    ...{ code: 'condition.never', at: '$.awards[0].requires.any[1]', severity: 'warning' },
    has: awarded(3, {
      quota: { count: 1 },
      requires: {
        any: [
          { key: 'rank', equals: 1 },
          { key: 'rank', equals: 4 },
        ],
      },
    }),
    hasNot: awarded(4, {
      quota: { count: 1 },
      requires: {
        any: [
          { key: 'rank', equals: 1 },
          { key: 'rank', equals: 4 },
        ],
      },
    }),
  },
  {
    ...{ code: 'condition.never', at: '$.awards[0].requires', severity: 'error' },
    has: {
      ...awarded(3, { quota: { count: 1 }, requires: { key: 'grade', equals: 'top' } }),
      grades: [grade('top', 101), rest],
    },
    hasNot: {
      ...awarded(3, { quota: { count: 1 }, requires: { key: 'grade', equals: 'top' } }),
      grades: [grade('top', 100), rest],
    },
  },
  {
    ...{ code: 'condition.never', at: '$.sanctions[0].when', severity: 'warning' },
    has: flagged([{ flag: 'f', from: 2 }]),
    hasNot: flagged([{ flag: 'f' }]),
  },
  {
    ...{ code: 'condition.contradicts', at: '$.awards[0].requires', severity: 'error' },
    has: awarded(3, {
      quota: { count: 1 },
      requires: {
        all: [
          { key: 'total', at_least: 80 },
          { key: 'total', less_than: 80 },
        ],
      },
    }),
    hasNot: awarded(3, {
      quota: { count: 1 },
      requires: {
        all: [
          { key: 'total', at_least: 80 },
          { key: 'total', less_than: 81 },
        ],
      },
    }),
  },
  {
    ...{ code: 'condition.always', at: '$.awards[0].requires', severity: 'note' },
    has: awarded(3, { quota: { count: 1 }, requires: { key: 'total', at_least: 0 } }),
    hasNot: awarded(3, { quota: { count: 1 }, requires: { key: 'total', more_than: 0 } }),
  },
  {
    // A figure that is not entered fails every test.
    ...{ code: 'condition.always', at: '$.awards[0].requires', severity: 'note' },
    has: awarded(3, { quota: { count: 1 }, requires: { key: 'missing', at_least: 0 } }),
    hasNot: awarded(3, { quota: { count: 1 }, requires: { key: 'quantity:1', at_least: 0 } }),
  },
  {
    ...{ code: 'flag.unused', at: '$.sheet.nodes[0].raises[1]', node: '1', severity: 'warning' },
    says: ['g'],
    has: flagged([{ flag: 'f' }, { flag: 'g' }]),
    hasNot: flagged([{ flag: 'f' }]),
  },
  {
    ...{
      code: 'flag.never',
      at: '$.sheet.nodes[0].raises[0].from',
      node: '1',
      severity: 'warning',
    },
    has: flagged([{ flag: 'f', from: '1.5' }]),
    hasNot: flagged([{ flag: 'f', from: 1 }]),
  },
  {
    ...{
      code: 'flag.always',
      at: '$.sheet.nodes[0].raises[0].from',
      node: '1',
      severity: 'warning',
    },
    has: flagged([{ flag: 'f', from: 0 }]),
    hasNot: flagged([{ flag: 'f', from: '0.5' }]),
  },
  {
    ...{ code: 'grade.unreachable', at: '$.grades[0].from', severity: 'error' },
    says: ['101', '100'],
    has: graded(grade('top', 101), rest),
    hasNot: graded(grade('top', 100), rest),
  },
  {
    ...{ code: 'grade.shadowed', at: '$.grades[1].from', severity: 'error' },
    has: graded(grade('top', 0), grade('rest', -1)),
    hasNot: graded(grade('top', 1), grade('rest', -1)),
  },
  {
    // What no total gives a sanction may.
    ...{ code: 'grade.shadowed', at: '$.grades[1].from', severity: 'error' },
    has: everyBest,
    hasNot: { ...everyBest, sanctions: [{ when: { key: 'missing', more_than: 0 }, down: 1 }] },
  },
  {
    ...{ code: 'grade.hole', at: '$.grades[1].from', severity: 'warning' },
    says: ['50'],
    has: graded(grade('top', 90), grade('low', 50)),
    hasNot: graded(grade('top', 90), rest),
  },
  {
    ...{ code: 'grade.hole', at: '$.grades[0].from', severity: 'note' },
    has: { ...graded(rest), ...sheetOf(leaf('1', { kind: 'fixed', points: -1 })) },
    hasNot: {
      ...graded(rest),
      ...sheetOf(leaf('1', { kind: 'fixed', points: -1 })),
      sheet: { min: 0 },
    },
  },
  {
    ...{ code: 'grade.no_rest', at: '$.grades[0].requires', severity: 'warning' },
    has: graded(grade('x', 0, { requires: { key: 'node:1', at_least: 3 } })),
    hasNot: graded(grade('x', 0, { requires: { key: 'node:1', at_least: 3 } }), grade('rest', -1)),
  },
  {
    ...{ code: 'sanction.idle', at: '$.sanctions[0].at_most', severity: 'warning' },
    has: flagged([{ flag: 'f' }], {
      sanctions: [{ when: { key: 'flag:f', equals: 1 }, at_most: 'good' }],
    }),
    hasNot: flagged([{ flag: 'f' }], {
      sanctions: [{ when: { key: 'flag:f', equals: 1 }, at_most: 'rest' }],
    }),
  },
  {
    ...{ code: 'sanction.idle', at: '$.sanctions[0].down', severity: 'warning' },
    has: flagged([{ flag: 'f' }], { sanctions: [{ when: { key: 'flag:f', equals: 1 }, down: 0 }] }),
    hasNot: flagged([{ flag: 'f' }]),
  },
  {
    ...{ code: 'sanction.idle', at: '$.sanctions[0].when', severity: 'warning' },
    has: flagged([{ flag: 'f' }], { grades: [] }),
    hasNot: flagged([{ flag: 'f' }]),
  },
  {
    ...{ code: 'key.repeats', at: '$.ranking.keys[2]', severity: 'warning' },
    has: ranked(alone, { key: 'total' }, { key: 'node:II' }, { key: 'total', dir: 'asc' }),
    hasNot: ranked(alone, { key: 'total' }, { key: 'node:II' }),
  },
  {
    // Level at three places is level at two, not the other way round.
    ...{ code: 'key.repeats', at: '$.ranking.keys[1]', severity: 'warning' },
    has: ranked(alone, { key: 'total', precision: 3 }, { key: 'total', precision: 2 }),
    hasNot: ranked(alone, { key: 'total', precision: 2 }, { key: 'total', precision: 3 }),
  },
  {
    // A section that only passes on the one criterion in it.
    ...{ code: 'key.repeats', at: '$.ranking.keys[1]', severity: 'warning' },
    has: ranked(alone, { key: 'node:I' }, { key: 'node:I.1' }),
    hasNot: ranked(
      [group('I', [leaf('I.1', given(5))], { max: 3 }), leaf('II', given(5))],
      { key: 'node:I' },
      { key: 'node:I.1' },
    ),
  },
  {
    ...{ code: 'key.repeats', at: '$.ranking.keys[1]', severity: 'warning' },
    has: ranked([leaf('1', given(5), { max: 5 })], { key: 'total' }, { key: 'node_percent:1' }),
    hasNot: ranked(
      [leaf('1', given(5), { max: 5 }), leaf('2', given(5))],
      { key: 'total' },
      { key: 'node_percent:1' },
    ),
  },
  {
    ...{ code: 'key.repeats', at: '$.ranking.keys[1]', severity: 'warning' },
    has: ranked([leaf('1', given(5)), leaf('2', given(1))], { key: 'total' }, { key: 'base' }),
    hasNot: ranked(
      [leaf('1', given(5)), leaf('2', given(1), { kind: 'bonus' })],
      { key: 'total' },
      { key: 'base' },
    ),
  },
  {
    ...{ code: 'key.repeats', at: '$.ranking.keys[1]', severity: 'warning' },
    has: {
      ...graded(grade('top', 90), rest),
      ranking: { keys: [{ key: 'total' }, { key: 'grade' }] },
    },
    hasNot: {
      ...graded(grade('top', 90, { requires: { key: 'missing', equals: 0 } }), rest),
      ranking: { keys: [{ key: 'total' }, { key: 'grade' }] },
    },
  },
  {
    ...{ code: 'key.constant', at: '$.ranking.keys[1]', severity: 'warning' },
    says: ['0'],
    has: ranked(alone, { key: 'total' }, { key: 'penalty' }),
    hasNot: ranked(
      [...alone, leaf('III', { kind: 'fixed', points: -1 }, { kind: 'penalty' })],
      { key: 'total' },
      { key: 'penalty' },
    ),
  },
  {
    // Nothing for a member to whom its section does not apply.
    ...{ code: 'key.constant', at: '$.ranking.keys[1]', severity: 'warning' },
    has: ranked([inSection({})], { key: 'total' }, { key: 'node:S.1' }),
    hasNot: ranked([inSection({ not_applicable: 'full' })], { key: 'total' }, { key: 'node:S.1' }),
  },
  {
    ...{ code: 'quota.zero', at: '$.awards[0].quota', severity: 'warning' },
    says: ['20%', '4 đơn vị', '0,8', '5 đơn vị'],
    has: awarded(4, { quota: { percent: 20, base: 'members' } }),
    hasNot: awarded(5, { quota: { percent: 20, base: 'members' } }),
  },
  {
    ...{ code: 'quota.zero', at: '$.awards[0].quota', severity: 'warning' },
    has: awarded(4, { quota: { percent: 20, base: 'ranked' } }),
    hasNot: awarded(4, { quota: { percent: 20, base: 'ranked', min: 1 } }),
  },
  {
    ...{ code: 'quota.zero', at: '$.awards[0].quota', severity: 'warning' },
    has: awarded(4, { quota: { count: 0 } }),
    hasNot: awarded(4, { quota: { count: 1 } }),
  },
  {
    ...{ code: 'quota.zero', at: '$.awards[1].quota', severity: 'warning' },
    has: awarded(
      4,
      { quota: { count: 1 } },
      { quota: { percent: 50, base: 'recipients', of: 'a0' } },
    ),
    hasNot: awarded(
      4,
      { quota: { count: 2 } },
      { quota: { percent: 50, base: 'recipients', of: 'a0' } },
    ),
  },
  {
    ...{ code: 'quota.zero', at: '$.grades[0].quota', severity: 'warning' },
    has: graded(grade('top', 90, { quota: { percent: 25, base: 'ranked' } }), rest),
    hasNot: graded(grade('top', 90, { quota: { percent: 34, base: 'ranked' } }), rest),
  },
  {
    ...{ code: 'award.nobody', at: '$.awards[1].from', severity: 'error' },
    has: awarded(4, { quota: { count: 2 } }, { quota: { count: 1 }, from: 'a0' }),
    hasNot: awarded(
      4,
      { quota: { count: 2 } },
      { quota: { count: 1 }, from: 'a0', with_higher: true },
    ),
  },
  {
    ...{ code: 'award.used_up', at: '$.awards[1].counts_higher', severity: 'warning' },
    has: awarded(4, { quota: { count: 2 } }, { quota: { count: 2 }, counts_higher: ['a0'] }),
    hasNot: awarded(4, { quota: { count: 1 } }, { quota: { count: 2 }, counts_higher: ['a0'] }),
  },
]

testRows('season', rows)
