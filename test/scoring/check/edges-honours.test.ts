import { type Draft, group, leaf, makeMembers } from '../support/make.ts'
import { ask, chooses, fixed, given, grade, ladder, perUnit, sheetOf, testEdges } from './edges.ts'

const awarded = (members: number, ...awards: object[]): Draft => ({
  members: makeMembers(members),
  awards: awards.map((award, at) => ({
    id: `a${at}`,
    title: `A${at}`,
    quota: { count: 1 },
    ...award,
  })),
})
const condition = (requires: object, more: Draft = {}): Draft => ({
  ...awarded(3, { requires }),
  ...more,
})
const all = (...tests: object[]) => ({ all: tests })
const either = (...tests: object[]) => ({ any: tests })
const three = [grade('top', 90), grade('mid', 50), grade('rest', 0)]
/** Everybody has at least this much, so that grades below what it earns are nobody's. */
const atLeast = (base: number): Draft => sheetOf(group('I', [leaf('I.1', given(5))], { base }))
const flag = (rule: object, from?: number | string) =>
  leaf('1', rule, { raises: [{ flag: 'f', ...(from === undefined ? {} : { from }) }] })
const ranked = (nodes: unknown[], keys: object[], more: Draft = {}): Draft => ({
  nodes,
  ranking: { keys },
  ...more,
})
const guest = { status: 'unranked', reason: 'Chủ nhà' }

testEdges('edges-conditions', {
  'one part can never be, so that all cannot': condition(
    all(ask('total', 'at_least', 1000), ask('total', 'less_than', 80)),
  ),
  'two parts can never be': condition(
    all(ask('total', 'at_least', 1000), ask('total', 'less_than', -1)),
  ),
  'one of two ways can never be, the other always is': condition(
    either(ask('total', 'at_least', 1000), ask('total', 'at_least', 0)),
  ),
  'one of two ways always is': condition(
    either(ask('total', 'at_least', 50), ask('total', 'at_least', 0)),
  ),
  'one part always is': condition(all(ask('total', 'at_least', 50), ask('total', 'at_least', 0))),
  'two ways that leave nobody out': condition(
    either(ask('total', 'at_least', 50), ask('total', 'less_than', 50)),
  ),
  'never, of a node': sheetOf(
    leaf('1', given(5)),
    leaf('2', given(1), { requires: ask('quantity:1', 'at_least', 6) }),
  ),
  'never, of a grade': {
    grades: [grade('x', 50, { requires: ask('bonus', 'more_than', 0) }), grade('y', 0)],
  },
  'never, of a sanction': {
    grades: three,
    sanctions: [{ when: ask('missing', 'more_than', 1), down: 1 }],
  },
  'never, of an award': condition(ask('rank', 'more_than', 3)),
  'contradicts itself, of a node': sheetOf(
    leaf('1', given(5)),
    leaf('2', given(1), {
      requires: all(ask('quantity:1', 'equals', 1), ask('quantity:1', 'equals', 2)),
    }),
  ),
  'contradicts itself, of a grade': {
    grades: [
      grade('x', 50, { requires: all(ask('total', 'at_least', 60), ask('total', 'at_most', 59)) }),
      grade('y', 0),
    ],
  },
  'contradicts itself, of a sanction': {
    grades: three,
    sanctions: [{ when: all(ask('missing', 'equals', 0), ask('missing', 'equals', 1)), down: 1 }],
  },
  'always, of a sanction': {
    grades: three,
    sanctions: [{ when: ask('missing', 'at_least', 0), down: 1 }],
  },
  'never below a floor, without a cap': condition(
    ask('total', 'less_than', 0),
    sheetOf(leaf('1', perUnit(1))),
  ),
  'never above a cap, without a floor': condition(
    ask('total', 'more_than', 0),
    sheetOf(leaf('1', perUnit(-1))),
  ),
  'a whole number between the ends': condition(ask('rank', 'equals', 2)),
  'a whole number just above a cut': condition(ask('rank', 'more_than', '2.5')),
  'no whole number': condition(ask('rank', 'equals', '2.5')),
  'figures of a yes or no': condition(
    ask('quantity:1', 'more_than', 1),
    sheetOf(leaf('1', fixed(2))),
  ),
  'a percentage of a section': condition(
    ask('node_percent:I', 'more_than', 50),
    sheetOf(group('I', [leaf('I.1', given(2))], { max: 4 })),
  ),
  'a node of a section that may not apply': condition(
    ask('node:I.1', 'less_than', 2),
    sheetOf(
      group('I', [leaf('I.1', given(3, 2), { base: 2 }), leaf('I.2', given(1))], {
        not_applicable: 'zero',
      }),
    ),
  ),
})

testEdges('edges-grades', {
  'the worst grade is out of reach, as all have the best': {
    ...atLeast(95),
    grades: three,
    ...awarded(3, { requires: ask('grade', 'equals', 'rest') }),
  },
  'and a sanction lowers some': {
    ...atLeast(95),
    grades: three,
    ...awarded(3, { requires: ask('grade', 'equals', 'rest') }),
    sanctions: [{ when: ask('missing', 'more_than', 0), down: 1 }],
  },
  'and a sanction leaves some the second': {
    ...atLeast(95),
    grades: three,
    ...awarded(
      3,
      { requires: ask('grade', 'equals', 'mid') },
      { requires: ask('grade', 'equals', 'rest') },
    ),
    sanctions: [{ when: ask('missing', 'more_than', 0), at_most: 'mid' }],
  },
  'and a sanction makes some the last': {
    ...atLeast(95),
    grades: three,
    ...awarded(
      3,
      { requires: ask('grade', 'at_most', 'mid') },
      { requires: ask('grade', 'equals', 'rest') },
    ),
    sanctions: [{ when: ask('missing', 'more_than', 0), exactly: 'rest' }],
  },
  'and a quota leaves few the best': {
    ...atLeast(95),
    grades: [grade('top', 90, { quota: { percent: 50, base: 'ranked' } }), ...three.slice(1)],
    ...awarded(3, { requires: ask('grade', 'equals', 'rest') }),
  },
  'the best is above all totals, and a sanction does not raise': {
    ...atLeast(60),
    grades: three,
    ...awarded(3, { requires: ask('grade', 'equals', 'top') }),
    sanctions: [{ when: ask('missing', 'more_than', 0), down: 1 }],
  },
  'no grade is in reach': {
    ...sheetOf(leaf('1', given(5))),
    grades: [grade('top', 90)],
    ...awarded(3, { requires: ask('grade', 'equals', 'top') }),
  },
  'no grade is in reach, and a sanction lowers': {
    ...sheetOf(leaf('1', given(5))),
    grades: [grade('top', 90), grade('mid', 50)],
    ...awarded(3, { requires: ask('grade', 'at_most', 'mid') }),
    sanctions: [{ when: ask('missing', 'more_than', 0), down: 1 }],
  },
  'a grade that takes all who meet a condition': {
    ...sheetOf(leaf('1', given(9))),
    grades: [grade('top', 0, { requires: ask('node:1', 'at_least', 3) }), grade('rest', -1)],
  },
  'a grade that nobody meets': {
    grades: [grade('top', 0, { requires: ask('node:1', 'more_than', 100) }), grade('rest', -1)],
  },
  'a grade that nobody meets, for which an award asks': {
    grades: [grade('top', 0, { requires: ask('node:1', 'more_than', 100) }), grade('rest', -1)],
    ...awarded(3, { requires: ask('grade', 'equals', 'top') }),
  },
  'the last grade asks for what always is': {
    grades: [grade('rest', 0, { requires: ask('missing', 'at_least', 0) })],
  },
  'the last grade asks for what never is': {
    grades: [grade('rest', 0, { requires: ask('missing', 'less_than', 0) })],
  },
  'the top without a limit': { ...sheetOf(leaf('1', perUnit(1))), grades: three },
  'the bottom without a limit': { ...sheetOf(leaf('1', perUnit(-1))), grades: [grade('rest', -5)] },
  'the last limit below 0': { ...sheetOf(leaf('1', given(9, -9))), grades: [grade('rest', -5)] },
  'a limit at the highest total': { grades: [grade('top', 100), grade('rest', 0)] },
  'a second sanction with an effect': {
    grades: three,
    sanctions: [
      { when: ask('missing', 'more_than', 0), down: 0 },
      { when: ask('missing', 'more_than', 0), down: 1 },
      { when: ask('missing', 'more_than', 0), at_most: 'top' },
      { when: ask('missing', 'more_than', 0), exactly: 'top' },
    ],
  },
})

const striking = { grades: three, sanctions: [{ when: ask('flag:f', 'equals', 1), down: 1 }] }
testEdges('edges-flags', {
  'from the least figure on': { nodes: [flag(given(5, 2), 2)], ...striking },
  'from a little more on': { nodes: [flag(given(5, 2), '2.5')], ...striking },
  'from the greatest figure on': { nodes: [flag(given(5), 5)], ...striking },
  'from beyond it': { nodes: [flag(given(5), '5.5')], ...striking },
  'figures without an end': { nodes: [flag(perUnit(1), 1000)], ...striking },
  'figures from 0 on': { nodes: [flag(perUnit(1), 0)], ...striking },
  'where it is not said from which figure on': { nodes: [flag(given(5, 1))], ...striking },
  growth: { nodes: [flag(perUnit(1, { of: 'growth' }), -100)], ...striking },
  'asked for by nothing, raised in two places': {
    nodes: [flag(given(5)), leaf('2', given(5), { raises: [{ flag: 'f' }, { flag: 'g' }] })],
  },
  'on an option, asked for by nothing': {
    nodes: [leaf('1', chooses({}, { raises: [{ flag: 'f' }], points: 2 }))],
  },
  'never raised, asked whether it is not': {
    ...condition(ask('flag:f', 'equals', 0)),
    nodes: [flag(given(5), 6)],
  },
  'never raised in one place, raised in another': {
    ...condition(ask('flag:f', 'equals', 1)),
    nodes: [flag(given(5), 6), leaf('2', given(5), { raises: [{ flag: 'f' }] })],
  },
})

const two = [leaf('1', given(5)), leaf('2', given(5))]
const only = (more: object, inside: object = {}, rule: object = given(5)) =>
  ranked(
    [group('I', [leaf('I.1', rule, inside)], more), leaf('II', given(5))],
    [{ key: 'node:I' }, { key: 'node:I.1' }],
  )
testEdges('edges-ranking', {
  'a grade after something else than the total': ranked(
    two,
    [{ key: 'node:2' }, { key: 'grade' }],
    { grades: three },
  ),
  'a grade after the total in whole points': ranked(
    two,
    [{ key: 'total', precision: 0 }, { key: 'grade' }],
    { grades: three },
  ),
  'a grade after the total': ranked(two, [{ key: 'total' }, { key: 'grade' }], { grades: three }),
  'a grade after the total, which sanctions lower': ranked(
    two,
    [{ key: 'total' }, { key: 'grade' }],
    {
      grades: three,
      sanctions: [{ when: ask('missing', 'equals', 1), down: 1 }],
    },
  ),
  'the total after the total in tenths': ranked(two, [
    { key: 'total', precision: 1 },
    { key: 'total' },
  ]),
  'twice in tenths': ranked(two, [
    { key: 'total', precision: 1 },
    { key: 'total', precision: 1 },
  ]),
  'in tenths after the exact one': ranked(two, [{ key: 'total' }, { key: 'total', precision: 1 }]),
  'a figure that is always 3, or absent': ranked(
    [leaf('1', given(3, 3)), leaf('2', given(1))],
    [{ key: 'total' }, { key: 'quantity:1' }],
  ),
  'points that are always 3': ranked(
    [leaf('1', { kind: 'fixed', points: 0 }, { base: 3 }), leaf('2', given(1))],
    [{ key: 'total' }, { key: 'node:1' }],
  ),
  'points without an upper end': ranked(
    [leaf('1', perUnit(1)), leaf('2', given(1))],
    [{ key: 'total' }, { key: 'node:1' }],
  ),
  'points without a lower end': ranked(
    [leaf('1', perUnit(-1)), leaf('2', given(1))],
    [{ key: 'total' }, { key: 'node:1' }],
  ),
  'a decision twice': ranked(two, [{ key: 'decision' }, { key: 'total' }, { key: 'decision' }]),
  'a section passes its only criterion on': only({}),
  'not with a weight': only({ weight: '0.5' }),
  'not with points of its own': only({ base: 1 }),
  'not where it is rounded': only({ round: { to: '1' } }),
  'not under a condition': only({ requires: ask('quantity:II', 'at_least', 1) }),
  'not where it may not apply': only({ not_applicable: 'zero' }),
  'not where the criterion drops out': only({ max: 5 }, { max: 5, not_applicable: 'rescale' }),
  'but where the criterion is worth 0 if it does not apply': only(
    {},
    { max: 5, not_applicable: 'zero' },
  ),
  'not where an option voids it': only({}, {}, chooses({ points: 2 }, { voids: true })),
  'but where no option does': only({}, {}, chooses({ points: 2 }, {})),
  'not where a cap cuts': only({ max: 4 }),
  'but where the cap is just reached': only({ max: 5 }),
  'not where a floor lifts': only({ min: 1 }),
  'but where the floor is just reached': only({ min: 0 }),
  'not where points without an end are capped': only({ max: 9 }, {}, perUnit(1)),
  'not where points without an end are held up': only({ min: -9 }, {}, perUnit(-1)),
  'standard points are the total': ranked(two, [{ key: 'total' }, { key: 'base' }]),
  'not where the total is rounded': ranked(two, [{ key: 'total' }, { key: 'base' }], {
    sheet: { round_total: { to: '1' } },
  }),
  'but where only the criteria are rounded': ranked(two, [{ key: 'total' }, { key: 'base' }], {
    sheet: { round: { to: '1' } },
  }),
  'not where the total is cut': ranked(two, [{ key: 'total' }, { key: 'base' }], {
    sheet: { max: 9 },
  }),
  'not where there are deductions': ranked(
    [...two, leaf('3', fixed(-1), { kind: 'penalty' })],
    [{ key: 'total' }, { key: 'base' }],
  ),
  'but where the bonus is nothing': ranked(
    [...two, leaf('3', fixed(0), { kind: 'bonus' })],
    [{ key: 'total' }, { key: 'base' }],
  ),
  'not where a section mixes': ranked(
    [...two, group('3', [leaf('3.1', given(1)), leaf('3.2', fixed(0), { kind: 'bonus' })])],
    [{ key: 'total' }, { key: 'base' }],
  ),
})

testEdges('edges-seats', {
  'no percent': awarded(4, { quota: { percent: 0, base: 'members' } }),
  'of all members, one out of competition': {
    ...awarded(
      4,
      { quota: { percent: 25, base: 'members' } },
      { quota: { percent: 25, base: 'ranked' } },
    ),
    members: makeMembers(4).map((one, at) => (at ? one : { ...one, ...guest })),
  },
  'grades of all members, one out of competition': {
    members: makeMembers(4).map((one, at) => (at ? one : { ...one, ...guest })),
    grades: [
      grade('a', 90, { quota: { percent: 25, base: 'members' } }),
      grade('b', 80, { quota: { percent: 25, base: 'ranked' } }),
      grade('c', 70, { quota: { count: 0 } }),
      grade('d', 0, { quota: { percent: 50, base: 'ranked' } }),
    ],
  },
  'of recipients whom a tie may let in': awarded(
    4,
    { tie: 'expand' },
    { quota: { percent: 50, base: 'recipients', of: 'a0' } },
  ),
  'of recipients of an award without seats, whatever its ties': awarded(
    4,
    { quota: { count: 0 }, tie: 'expand' },
    { quota: { percent: 100, base: 'recipients', of: 'a0' } },
  ),
  'of recipients, of whom there cannot be more than members': awarded(
    3,
    { quota: { count: 9 } },
    { quota: { percent: 30, base: 'recipients', of: 'a0' } },
  ),
  'of recipients among whom it is chosen': awarded(
    4,
    { quota: { count: 2 } },
    { from: 'a0', with_higher: true, quota: { percent: 40, base: 'recipients' } },
  ),
  'higher awards are counted in, and there are no seats': awarded(
    4,
    { quota: { count: 1 } },
    { quota: { count: 0 }, counts_higher: ['a0'] },
  ),
  'higher awards take all seats but one': awarded(
    6,
    { quota: { count: 1 } },
    { quota: { count: 2 } },
    { quota: { count: 4 }, counts_higher: ['a0', 'a1'] },
  ),
  'higher awards take all seats': awarded(
    6,
    { quota: { count: 1 } },
    { quota: { count: 2 } },
    { quota: { count: 3 }, counts_higher: ['a0', 'a1'] },
  ),
  'a sheet of bands and nothing to seat': {
    nodes: [
      leaf(
        '1',
        ladder([
          [0, 1],
          [5, 2],
        ]),
      ),
    ],
  },
})
