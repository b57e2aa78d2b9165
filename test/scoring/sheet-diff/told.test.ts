import * as v from 'valibot'
import { expect, test } from 'vitest'
import { diffRules } from '../../../scoring/sheet-diff/diff.ts'
import { Difference, type Rules } from '../../../scoring/sheet-diff/model.ts'
import { valueInWords } from '../../../scoring/sheet-diff/value-words.ts'
import { differencesInWords } from '../../../scoring/sheet-diff/words.ts'
import { type Draft, group, leaf, makeSeason } from '../support/make.ts'
import { testTold } from '../told/sections.ts'
import { base, cases, first, inFirst, one, perUnit, second, two } from './cases.ts'

const award = { id: 'co', title: 'Cờ thi đua', quota: { count: 1 } }
const withAward = (more: object): Draft => ({ awards: [{ ...award, ...more }] })
const pair = (more: object): Draft => ({
  awards: [award, { id: 'bk', title: 'Bằng khen', quota: { count: 2 }, ...more }],
})
const when = { key: 'missing', more_than: 0 }
const sanction = (effect: object): Draft => ({ sanctions: [{ when, ...effect }] })
const ranked = (...keys: object[]): Draft => ({ ranking: { keys } })
const ruled = (rule: object, more: object = {}): Draft => inFirst({ ...one, rule, ...more }, two)
const block = { member: 'a', award: 'co', kind: 'denied', reason: 'Kỷ luật' }

const more: Record<string, Draft> = {
  'the season itself': { title: 'Cụm khác', year: 2027 },
  'rounding of a criterion, half a point up': ruled(perUnit(2), { round: { to: 0.5 } }),
  'rounding of all criteria': { sheet: { round: { to: 0.1, mode: 'half-even' } } },
  'a rule that people judge by': ruled({ kind: 'judged', max: 5, drop: { high: 1, low: 1 } }),
  'a condition of a criterion': inFirst(one, {
    ...two,
    requires: { key: 'quantity:I.1', at_least: 3 },
  }),
  flags: inFirst(
    { ...one, raises: [{ flag: 'f' }, { flag: 'g', from: 2.5 }] },
    { ...two, raises: [{ flag: 'h', from: 1 }] },
  ),
  'a flag from 1 on, said in as many words': inFirst(
    { ...one, raises: [{ flag: 'f', from: 1 }] },
    {
      ...two,
      raises: [{ flag: 'f' }],
    },
  ),
  'what is claimed: how many': ruled(perUnit(2), { claims: { measure: 'count' } }),
  'what is claimed: money': ruled(perUnit(2), {
    claims: { measure: 'money', money_kind: 'planned' },
  }),
  'what is claimed: people, of joint ones a share': ruled(perUnit(2), {
    claims: { measure: 'people', joint: 'share' },
  }),
  'what is claimed: joint ones in full': ruled(perUnit(2), {
    claims: { measure: 'people', joint: 'full' },
  }),
  'a group of its own, with one in it': {
    nodes: [
      first,
      second,
      group('III', [group('III.1', [leaf('III.1.1', perUnit(1))])], { max: 5 }),
    ],
  },
  'a group that counts the best': { nodes: [{ ...first, combine: 'max' }, second] },
  'out of all groups': { nodes: [{ ...first, nodes: [one] }, second, two] },
  'the order of the groups': { nodes: [second, first] },
  'a group that goes, and what was in it': { nodes: [first] },
  'a group that becomes a criterion': { nodes: [first, leaf('II', perUnit(1))] },
  'a text that says the same and is not': inFirst(one, { ...two, title: 'Tiêu chí  I.2' }),
  'no grades': { grades: [], sanctions: [] },
  'grades with quotas and conditions': {
    grades: [
      {
        ...{ id: 'xs', title: 'Xuất sắc', from: 10, tie: 'expand' },
        quota: { percent: 12.5, base: 'members' },
        requires: { key: 'flag:f', equals: 0 },
      },
      { id: 'tot', title: 'Tốt', from: 0 },
      { id: 'kha', title: 'Khá', from: -1 },
    ],
    ...inFirst({ ...one, raises: [{ flag: 'f' }] }, two),
  },
  'a sanction to a grade at most': sanction({ at_most: 'xs' }),
  'a sanction to a grade': sanction({ exactly: 'tot' }),
  'a sanction to no grade': sanction({ exactly: null }),
  'a sanction by so many grades': sanction({ down: 2 }),
  'the same sanction twice': { sanctions: [1, 2].map(() => ({ when, at_most: 'tot' })) },
  'the same sanction three times': { sanctions: [1, 2, 3].map(() => ({ when, at_most: 'tot' })) },
  'keys in tenths, and the lower first': ranked(
    { key: 'total', precision: 1 },
    { key: 'missing', dir: 'asc' },
    { key: 'missing', dir: 'desc' },
    { key: 'decision' },
  ),
  'no keys said': { ranking: {} },
  'seats by share of all members': withAward({ quota: { percent: 33.5, base: 'members' } }),
  'seats by share of those ranked, one at least': withAward({
    quota: { percent: 10, base: 'ranked', min: 1 },
  }),
  'seats by share of those who have another': pair({
    quota: { percent: 50, base: 'recipients', of: 'co' },
  }),
  'seats by share of those among whom it is chosen': pair({
    ...{ from: 'co', with_higher: true },
    quota: { percent: 50, base: 'recipients' },
  }),
  'higher ones counted in': pair({ counts_higher: ['co'] }),
  'an award beside two that are counted in': {
    awards: [
      award,
      { id: 'bk', title: 'Bằng khen', quota: { count: 2 } },
      { id: 'gk', title: 'Giấy khen', quota: { count: 9 }, counts_higher: ['co', 'bk'] },
    ],
  },
  'the words of an award': withAward({
    title: 'Cờ',
    legal_ceiling: true,
    tie: 'decide',
  }),
  'an award that goes': { awards: [] },
  'the order of awards': { awards: [{ ...award, id: 'bk', title: 'Bằng khen' }, award] },
  'what an overrun does': { award_policy: { between: 'extra' } },
  'who gets nothing now': { blocks: [{ ...block, kind: 'withheld' }] },
  'who is kept from all': { blocks: [{ ...block, award: '*' }] },
  'who stands above whom': {
    decisions: [{ ranking: ['b', 'a'], reference: 'BB 02' }],
  },
  'who has it, of two': {
    decisions: [{ award: 'co', members: ['b', 'c'], reference: 'BB 03' }],
  },
}
/** Changes between two versions of which neither is the one above. */
const pairs: Record<string, [Draft, Draft]> = {
  'a flag from 1 on, which was not said': [
    inFirst({ ...one, raises: [{ flag: 'f' }] }, two),
    inFirst({ ...one, raises: [{ flag: 'f', from: 1 }] }, two),
  ],
  'no more together with a higher award': [
    withAward({ with_higher: true }),
    withAward({ with_higher: false }),
  ],
  'a criterion of one and a half points': [
    { nodes: [second] },
    { nodes: [second, leaf('III', perUnit(1.5))] },
  ],
  'the order of sanctions and exclusions': [
    {
      sanctions: [
        { when, at_most: 'tot' },
        { when, down: 1 },
      ],
      blocks: [block, { ...block, member: 'b' }],
    },
    {
      sanctions: [
        { when, down: 1 },
        { when, at_most: 'tot' },
      ],
      blocks: [{ ...block, member: 'b' }, block],
    },
  ],
  'the order of exclusions, one with a number behind its reason': [
    {
      blocks: [
        { ...block, reason: 'Đơn thư (2)' },
        { ...block, member: 'b' },
      ],
    },
    {
      blocks: [
        { ...block, member: 'b' },
        { ...block, reason: 'Đơn thư (2)' },
      ],
    },
  ],
  'the order of three sanctions, of which two say the same': [
    {
      sanctions: [
        { when, at_most: 'tot' },
        { when, at_most: 'tot' },
        { when, down: 1 },
      ],
    },
    {
      sanctions: [
        { when, down: 1 },
        { when, at_most: 'tot' },
        { when, at_most: 'tot' },
      ],
    },
  ],
}

/** Parts that there is one of each. */
const alone = ['season', 'sheet', 'ranking', 'policy']

/** What is said of a change, in both languages, and of taking it back. */
function told(before: Rules, after: Rules): string {
  const ways = [
    [before, after],
    [after, before],
  ] as const
  const sentences = ways.map(([from, to]) => {
    const found = diffRules(from, to)
    for (const { part, what, id } of found)
      if (alone.includes(part) || (what === 'reordered' && part !== 'node')) expect(id).toBe('')
    const words = (['vi', 'en'] as const).map((language) =>
      differencesInWords(found, { before: from, after: to }, language),
    )
    expect(v.parse(v.array(Difference), found)).toEqual(found)
    return found.flatMap((_, at) => words.map((list, place) => `${place ? '  ' : ''}${list[at]}`))
  })
  return sentences.map((list) => list.join('\n') || 'nothing').join('\nand back\n')
}

const drafts = { ...Object.fromEntries(cases.map(([name, draft]) => [name, draft])), ...more }
const seasonOf = (draft: Draft) => makeSeason({ ...base, ...draft })
const tells = [
  ...Object.entries(drafts).map(([name, draft]) => [
    name,
    () => told(makeSeason(base), seasonOf(draft)),
  ]),
  ...Object.entries(pairs).map(([name, [before, after]]) => [
    name,
    () => told(seasonOf(before), seasonOf(after)),
  ]),
]
testTold('sheet-diff', Object.fromEntries(tells))

const unknown = {
  sanctions: [{ when: { key: 'missing', more_than: '0' }, exactly: 'kem' }],
  blocks: [{ member: 'a', award: 'moi', kind: 'denied' as const, reason: 'Kỷ luật' }],
}
test.each([
  ['others', {}],
  ['none', { grades: undefined, awards: undefined }],
])(
  'in a draft that names a grade and an award it has not, their ids stand there: %s',
  (_, none) => {
    const rules = { ...makeSeason(base), sanctions: [], ...none }
    const after = { ...rules, ...unknown }
    expect(differencesInWords(diffRules(rules, after), { before: rules, after }, 'vi')).toEqual([
      'Thêm quy định hạ mức: số tiêu chí thiếu số liệu trên 0 thì xếp “kem”.',
      'Thêm trường hợp không xét: Không xét moi, a: Kỷ luật.',
    ])
  },
)

test('a value that is not there is said to be none', () => {
  const ground = { rules: makeSeason(base), language: 'vi' } as const
  expect([undefined, null].map((value) => valueInWords('max', value, ground))).toEqual([
    ...['không có', 'không có'],
  ])
})
