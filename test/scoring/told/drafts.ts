import { type Draft, group, leaf, makeMembers } from '../support/make.ts'

/** Members a, b, c… with these points under one criterion; null: no figures. */
function ranked(...points: (string | null)[]) {
  return {
    members: makeMembers(points.length),
    nodes: [leaf('1', { kind: 'given', max: 100 })],
    facts: points.flatMap((value, at) =>
      value === null ? [] : [{ member: 'abcdefghij'[at]!, criterion: '1', points: value }],
    ),
  }
}

const outside = (members: Record<string, unknown>[], reasons: Record<string, string | null>) =>
  members.map((member) => {
    const reason = reasons[String(member.id)]
    if (reason === undefined) return member
    return { ...member, status: 'unranked', ...(reason === null ? {} : { reason }) }
  })

const grades = [
  { id: 'xs', title: 'Xuất sắc', from: 90, requires: { key: 'missing', at_most: '0' } },
  { id: 'tot', title: 'Tốt', from: 70, quota: { percent: '50', base: 'ranked' } },
  { id: 'kha', title: 'Khá', from: 50 },
]

const field = ranked('98', '95', '95', '90', '90', '80', '75', null, '60', '99')

/** Seasons in which everything is said that is said of ranking, awards and lines. */
export const drafts: Record<string, Draft> = {
  honours: {
    ...field,
    members: outside(field.members, { j: 'Đơn vị chủ nhà. ', i: null }),
    grades,
    ranking: { scheme: 'fractional' },
    awards: [
      { id: 'co', title: 'Cờ', quota: { percent: '12.5', base: 'ranked', min: 1 } },
      { id: 'cup', title: 'Cúp', quota: { count: 1 }, tie: 'exclude' },
      { id: 'bang', title: 'Bằng khen', quota: { count: 3 }, counts_higher: ['co', 'cup'] },
      {
        ...{ id: 'giay', title: 'Giấy khen', quota: { percent: '60', base: 'members' } },
        ...{ tie: 'expand', requires: { key: 'grade', at_least: 'kha' } },
      },
      {
        ...{ id: 'thu', title: 'Thư khen', from: 'giay', with_higher: true },
        quota: { percent: '50', base: 'recipients', of: 'giay' },
        requires: {
          all: [
            { key: 'total', at_least: '80.5' },
            { key: 'rank', at_most: '4' },
          ],
        },
      },
      { id: 'khong', title: 'Không suất', quota: { count: 0 } },
      { id: 'mot', title: 'Một suất', quota: { count: 1 }, with_higher: true },
      { id: 'muoi', title: 'Mười phần trăm', quota: { percent: '10', base: 'members' } },
    ],
    blocks: [
      { member: 'a', award: 'bang', kind: 'denied', reason: 'Đang xem xét đơn thư..' },
      { member: 'd', award: 'bang', kind: 'withheld', reason: 'Chờ kết luận ' },
      { member: 'f', award: '*', kind: 'denied', reason: 'Vi phạm' },
    ],
    decisions: [],
  },
  chosen: {
    ...field,
    awards: [
      { id: 'co', title: 'Cờ', quota: { count: 3 } },
      { id: 'bang', title: 'Bằng khen', quota: { count: 1 } },
      { id: 'giay', title: 'Giấy khen', quota: { count: 2 }, from: 'co', with_higher: true },
    ],
    decisions: [{ award: 'co', members: ['j', 'a', 'c'], reference: 'BB 05/2023' }],
  },
  decided: {
    ...field,
    awards: [
      { id: 'co', title: 'Cờ', quota: { count: 3 } },
      { id: 'bang', title: 'Bằng khen', quota: { count: 1 } },
    ],
    decisions: [{ award: 'co', members: ['c'], reference: 'BB 05/2023' }],
  },
  ordinal: { ...field, ranking: { scheme: 'ordinal' } },
  recorded: {
    ...field,
    ranking: { keys: [{ key: 'total' }, { key: 'node:1', dir: 'asc' }, { key: 'decision' }] },
    decisions: [{ ranking: ['c', 'b'], reference: 'BB 06/2023' }],
  },
  'by-decision': {
    ...ranked('5', '6', '7'),
    ranking: { keys: [{ key: 'decision' }] },
    decisions: [{ ranking: ['c', 'b', 'a'], reference: 'BB 07/2023' }],
  },
  'by-number': { ...ranked('5', '6'), ranking: { scheme: 'ordinal', keys: [{ key: 'decision' }] } },
  'all-level': { ...ranked('5', '6'), ranking: { keys: [{ key: 'decision' }] } },
  'two-decisions': {
    ...ranked('8', '8', '9', '9', '9'),
    ranking: { keys: [{ key: 'total' }, { key: 'decision' }] },
    decisions: [
      { ranking: ['e', 'c', 'd'], reference: 'BB 08/2023' },
      { ranking: ['b', 'a'], reference: 'BB 09/2023' },
    ],
  },
  precise: {
    ...ranked('98.26', '98.34', '98.3', '97', null, '98.3'),
    nodes: [leaf('1', { kind: 'given', max: 100 }, { max: 100 })],
    grades,
    ranking: {
      keys: [
        { key: 'total', precision: 1 },
        { key: 'missing', dir: 'asc' },
        { key: 'node_percent:1', precision: 0 },
        { key: 'grade' },
        { key: 'base', precision: 2 },
      ],
    },
  },
  lines: {
    members: makeMembers(2),
    sheet: { round_total: { to: '0.5', mode: 'half-up' }, max: 40, base: '0.25' },
    nodes: [
      group('I', [leaf('I.1', { kind: 'given', max: 5 }), leaf('I.2', { kind: 'given', max: 9 })], {
        combine: 'max',
      }),
      group(
        'II',
        [leaf('II.1', { kind: 'given', max: 5 }), leaf('II.2', { kind: 'given', max: 9 })],
        { combine: 'min', weight: '1.5', min: 6 },
      ),
      group(
        'III',
        [
          leaf('III.1', { kind: 'fixed', points: 4 }, { max: 4, not_applicable: 'rescale' }),
          leaf('III.2', { kind: 'ratio', points: 6, of: 'plan' }, { max: 6 }),
        ],
        { max: 10 },
      ),
      group(
        'IV',
        [
          leaf('IV.1', {
            kind: 'choice',
            options: [
              { id: 'co', title: 'Có', points: 3 },
              { id: 'sai', title: 'Sai', points: 0, voids: true, raises: [{ flag: 'sai-pham' }] },
            ],
          }),
          leaf('IV.2', { kind: 'perUnit', points: 1 }, { max: 5 }),
        ],
        {},
      ),
      group('V', [leaf('V.1', { kind: 'perUnit', points: 2 }, { max: 3 })], {
        requires: { key: 'flag:sai-pham', equals: '0' },
        max: 2,
      }),
      leaf(
        'VI',
        { kind: 'perUnit', points: '-0.5', of: 'days_late' },
        { kind: 'penalty', min: -1 },
      ),
      leaf('VII', { kind: 'given', max: 3 }, { kind: 'bonus', not_applicable: 'full', max: 3 }),
      leaf('VIII', { kind: 'perUnit', points: 1 }, { not_applicable: 'zero', max: 3 }),
      leaf('IX', { kind: 'perUnit', points: 30 }, { max: 90 }),
    ],
    facts: [
      { member: 'a', criterion: 'I.1', points: 4 },
      { member: 'a', criterion: 'I.2', points: 3 },
      { member: 'a', criterion: 'II.1', points: 4 },
      { member: 'a', criterion: 'II.2', points: 3 },
      { member: 'a', criterion: 'III.1', not_applicable: true },
      { member: 'a', criterion: 'III.2', actual: 1, plan: 3 },
      { member: 'a', criterion: 'IV.1', option: 'sai' },
      { member: 'a', criterion: 'IV.2', quantity: 9 },
      { member: 'a', criterion: 'V.1', quantity: 2 },
      { member: 'a', criterion: 'VI', quantity: 5, note: 'Nộp muộn' },
      { member: 'a', criterion: 'VII', not_applicable: true },
      { member: 'a', criterion: 'VIII', not_applicable: true },
      { member: 'a', criterion: 'IX', quantity: 2, points: 40, reason: 'Ghi sót một đoàn.' },
      { member: 'b', criterion: 'I.1', points: 4 },
      { member: 'b', criterion: 'II.1', points: 1 },
      { member: 'b', criterion: 'III.1', met: false },
      { member: 'b', criterion: 'III.2', actual: 4, plan: 3 },
      { member: 'b', criterion: 'IV.1', option: 'co' },
      { member: 'b', criterion: 'IV.2', quantity: 9 },
      { member: 'b', criterion: 'V.1', quantity: 2 },
      { member: 'b', criterion: 'VI', quantity: 1 },
      { member: 'b', criterion: 'IX', quantity: 1, points: 20, reason: 'Trùng' },
    ],
  },
  overrun: {
    ...ranked('9', '9', '8', '7', '6', '5'),
    members: outside(makeMembers(6), { f: 'Theo v.b. số 1..' }),
    awards: [
      { id: 'co', title: 'Cờ', quota: { count: 1 }, tie: 'expand' },
      {
        ...{ id: 'bang', title: 'Bằng khen', quota: { count: 3 }, tie: 'expand' },
        requires: {
          any: [{ key: 'total', at_least: '8' }, { not: { key: 'rank', more_than: '3' } }],
        },
      },
      {
        ...{ id: 'giay', title: 'Giấy khen', from: 'co', with_higher: true },
        quota: { percent: '50', base: 'recipients' },
        requires: { not: { key: 'total', less_than: '8' } },
      },
    ],
    award_policy: { between: 'absorb' },
  },
}
