import type { OpenCell, Said } from '../../../../scoring/explain/outlook/open-cell.ts'
import { type Draft, group, leaf, makeMembers, makeSeason } from '../../support/make.ts'
import type { OpenSeason } from './any-open.ts'

const given = { kind: 'given', min: -99, max: 99 }
const bonus = { kind: 'bonus' }
const count = { kind: 'perUnit', points: 1 }

/** "a1 3 5": the cell of member a under criterion 1 may come to 3 or to 5 points; "-" to none. */
function cellsOf(texts: readonly string[], field: 'points' | 'quantity'): OpenCell[] {
  return texts.map((text) => {
    const [at, ...values] = text.split(' ')
    const said = values.map((one): Said => (one === '-' ? null : { [field]: one }))
    return { member: at![0]!, criterion: at!.slice(1), kind: 'missing', values: said }
  })
}

/** Members a, b… with their points under criteria 1, 2…: "60 3"; "-" is none. */
function open(
  rows: readonly string[],
  cells: readonly string[],
  draft: Draft,
  field: 'points' | 'quantity' = 'points',
): OpenSeason {
  const facts = rows.flatMap((row, at) =>
    row.split(' ').flatMap((value, place) => {
      const fact = { member: 'abcdef'[at], criterion: String(place + 1), [field]: value }
      return value === '-' ? [] : [fact]
    }),
  )
  const season = makeSeason({ members: makeMembers(rows.length), facts, ...draft })
  return { season, cells: cellsOf(cells, field) }
}

const leaves = (times: number, more: object = {}) =>
  Array.from({ length: times }, (_, at) => leaf(String(at + 1), given, more))
const keys = (...names: string[]) => ({ ranking: { keys: names.map((key) => ({ key })) } })
const award = (id: string, seats: number, more: object = {}) => ({
  ...{ id, title: id, quota: { count: seats }, tie: 'expand' },
  ...more,
})
const asks = (key: string, operator: string, operand: number | string) => ({
  requires: { key, [operator]: operand },
})
const grades = [
  { id: 'xs', title: 'XS', from: 9 },
  { id: 'tot', title: 'T', from: 5 },
]
const quota = (more: object) => [{ ...grades[0], quota: { count: 1 }, ...more }, grades[1]]

/** Two columns in one section, a third beside it. */
const columns = {
  nodes: [
    group('I', [leaf('1', given), leaf('2', given, bonus)], { weight: 2 }),
    leaf('3', given, { kind: 'penalty' }),
  ],
}
const three = ['4 1 -1', '4 2 -2', '5 0 0']
const threeOpen = ['a1 3 5', 'b2 0 3', 'a3 0 -3', 'c2 2']

/** Seasons in which much hangs on few cells, each held against every single way for them to end. */
export const madeOpen: Record<string, OpenSeason> = {
  'standard points first': open(three, threeOpen, { ...columns, ...keys('base', 'total') }),
  'bonus points first': open(three, threeOpen, { ...columns, ...keys('bonus', 'total') }),
  'deductions first': open(three, threeOpen, { ...columns, ...keys('penalty', 'bonus') }),
  'a column that is capped as a section': open(
    ['4 1', '4 2', '5 3'],
    ['a2 0 4', 'b2 0 5', 'c1 4'],
    {
      nodes: [
        group('I', [leaf('2', given), leaf('3', given)], { ...bonus, max: 3, base: 1 }),
        leaf('1', given),
      ],
      ...keys('bonus', 'total'),
    },
  ),
  'the least of two': open(['4 1', '4 2', '3 3'], ['a2 0 4', 'b1 1 5', 'c1 4'], {
    nodes: [group('I', leaves(2), { combine: 'min', weight: 3 })],
    awards: [award('co', 1)],
  }),
  'the best of two, rounded': open(['4.5 1', '4 2', '3 3'], ['a2 0 5.5', 'b1 1 4.5', 'c1 5'], {
    nodes: [group('I', leaves(2), { combine: 'max', round: { to: 1 } })],
    sheet: { round: { to: '0.1' } },
  }),
  'rounded to even': open(['4.5 1', '4 2', '3 3'], ['a2 0 2', 'b1 1.5 2.5', 'c1 5.5'], {
    nodes: [group('I', leaves(2), { round: { to: 1, mode: 'half-even' } })],
    sheet: { round: { to: '0.1' } },
  }),
  'capped, held up, and points of its own': open(
    ['4 1', '9 2', '-3 -3'],
    ['a2 9 -9', 'b1 1 12', 'c1 5'],
    {
      nodes: [group('I', leaves(2), { max: 10, min: -4, base: 2 })],
    },
  ),
  'the share of a section decides': open(['4 1', '4 2', '3 3'], ['a2 0 4', 'b1 1 5', 'c1 4'], {
    nodes: [group('I', leaves(1), { max: 8 }), leaf('2', given)],
    ranking: { keys: [{ key: 'node_percent:I' }, { key: 'total' }] },
    awards: [award('co', 2, asks('node_percent:I', 'at_least', 50))],
  }),
  'the points of a section decide, and of what is in it': open(
    ['4 1', '4 2', '3 3'],
    ['a2 0 4', 'b1 1 5', 'c1 4', 'c2 1'],
    {
      nodes: [group('I', leaves(2), { weight: 2 })],
      ...keys('node:2', 'node:I'),
      awards: [award('co', 1, asks('node:1', 'more_than', 3))],
    },
  ),
  'figures decide': open(
    ['4 1', '4 2', '3 3'],
    ['a2 0 4', 'b1 1 5', 'c1 4'],
    {
      nodes: [leaf('1', count), leaf('2', count, { weight: '0.3' })],
      ranking: { keys: [{ key: 'quantity:2' }, { key: 'total' }] },
      sanctions: [{ when: { key: 'quantity:1', less_than: 4 }, down: 1 }],
      grades: [
        { ...grades[0], from: 4 },
        { ...grades[1], from: 1 },
      ],
    },
    'quantity',
  ),
  'missing figures decide': open(['4 -', '4 1', '- 5'], ['a2 0 1', 'b2 -', 'c1 0', 'b1 5 -'], {
    nodes: leaves(2),
    ranking: { keys: [{ key: 'missing', dir: 'asc' }, { key: 'total' }] },
    awards: [award('co', 1, asks('missing', 'equals', 0))],
  }),
  'shares that have no short decimal': open(
    ['1', '2', '2'],
    ['a1 2 4', 'b1 4', 'c1 1 -'],
    {
      nodes: [
        leaf(
          '1',
          { kind: 'perUnit', points: 1, step: 3, partial: true },
          { round: { to: '0.000001' } },
        ),
      ],
      ranking: { keys: [{ key: 'node:1' }, { key: 'quantity:1' }] },
    },
    'quantity',
  ),
  'numbered 1, 2, 2, 3': open(['3', '3', '2', '1'], ['a1 2 1', 'c1 3', 'd1 3 2'], {
    nodes: leaves(1),
    ranking: { scheme: 'dense' },
    awards: [award('co', 3, asks('rank', 'at_most', 2))],
  }),
  'numbered 1, 3, 3, 4': open(['3', '3', '2', '1'], ['a1 2 1', 'c1 3', 'd1 3 2'], {
    nodes: leaves(1),
    ranking: { scheme: 'modified' },
    awards: [award('co', 3, asks('rank', 'at_most', 2))],
  }),
  'one best grade, those level beyond it': open(['9', '9', '8', '4'], ['a1 8 10', 'c1 9', 'd1 9'], {
    nodes: leaves(1),
    grades: quota({ tie: 'expand' }),
    awards: [award('co', 3, asks('grade', 'at_least', 'xs'))],
  }),
  'one best grade, none where two are level': open(
    ['9', '9', '8', '4'],
    ['a1 8 10', 'c1 9', 'd1 9'],
    {
      nodes: leaves(1),
      grades: quota({ tie: 'exclude' }),
      awards: [award('co', 3, asks('grade', 'at_least', 'xs'))],
    },
  ),
  'half of those ranked have the best grade, and nobody else a grade': open(
    ['9', '9', '8', '4'],
    ['a1 8 10', 'c1 9', 'd1 9'],
    {
      nodes: leaves(1),
      grades: [{ ...grades[0], quota: { percent: 50, base: 'ranked' } }],
      ...keys('grade', 'total'),
    },
  ),
  'those ranked by their grade': open(['9', '4', '8', '6'], ['a1 4', 'b1 9 5', 'd1 4'], {
    nodes: leaves(1),
    grades,
    ...keys('grade'),
  }),
  'what is beyond the seats of one award is taken from the next': open(
    ['9', '9', '8', '7', '6'],
    ['b1 8', 'c1 9 7', 'd1 8 9'],
    {
      nodes: leaves(1),
      awards: [award('a', 1), award('b', 2), award('c', 1)],
      award_policy: { between: 'absorb' },
    },
  ),
  'or it is not': open(['9', '9', '8', '7', '6'], ['b1 8', 'c1 9 7', 'd1 8 9'], {
    nodes: leaves(1),
    awards: [award('a', 1), award('b', 2), award('c', 1)],
    award_policy: { between: 'extra' },
  }),
  'higher ones are counted in': open(['9', '9', '8', '7', '6'], ['b1 8', 'c1 9 7', 'd1 8 9'], {
    nodes: leaves(1),
    awards: [award('a', 1), award('b', 3, { counts_higher: ['a'] })],
  }),
  'a share of those who have another': open(
    ['9', '9', '8', '7', '6'],
    ['b1 8', 'c1 9 7', 'd1 8 9'],
    {
      nodes: leaves(1),
      awards: [
        award('a', 2),
        {
          id: 'b',
          title: 'b',
          quota: { percent: 50, base: 'recipients', of: 'a' },
          with_higher: true,
        },
      ],
    },
  ),
  'a share of all members': open(['9', '9', '8', '7', '6'], ['b1 8', 'c1 9 7', 'd1 8 9'], {
    nodes: leaves(1),
    awards: [{ id: 'b', title: 'b', quota: { percent: 45, base: 'members' }, tie: 'decide' }],
    decisions: [{ award: 'b', members: ['b'], reference: 'BB 1' }],
  }),
  'people have settled who stands before whom': open(
    ['9', '9', '8', '7'],
    ['b1 8', 'c1 9 7', 'd1 8 9'],
    {
      nodes: leaves(1),
      ranking: { keys: [{ key: 'total' }, { key: 'decision' }] },
      decisions: [{ ranking: ['b', 'a', 'c'], reference: 'BB 1' }],
      awards: [award('a', 1, { tie: 'decide' })],
    },
  ),
  'some may have nothing now, or never': open(['9', '9', '8', '7'], ['b1 8', 'c1 9 7', 'd1 8 9'], {
    nodes: leaves(1),
    awards: [award('a', 1), award('b', 1)],
    blocks: [
      { member: 'a', award: '*', kind: 'denied', reason: 'Đơn thư' },
      { member: 'c', award: 'a', kind: 'withheld', reason: 'Đang xem xét' },
    ],
  }),
  'one is out of competition': {
    ...open(['9', '9', '8', '7'], ['b1 8', 'c1 9 7', 'd1 8 9'], {
      nodes: leaves(1),
      grades,
      awards: [award('a', 1)],
      members: makeMembers(4).map((one, at) =>
        at === 2 ? { ...one, status: 'unranked', reason: 'Chủ nhà' } : one,
      ),
    }),
  },
  'nothing but a ranking': open(['9', '8'], ['a1 8 7'], { nodes: leaves(1) }),
}
