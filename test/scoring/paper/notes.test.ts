import { expect, test } from 'vitest'
import type { Stage } from '../../../scoring/model/stage.ts'
import { officialDay, officialParts, shortDay, twoDigits } from '../../../scoring/paper/official.ts'
import { gradeTitle, scoreNotes } from '../../../scoring/paper/score-notes.ts'
import { score } from '../../../scoring/score.ts'
import { type Draft, group, leaf, makeMembers, makeSeason } from '../support/make.ts'
import { testTold } from '../told/sections.ts'

const given = { kind: 'given', max: 50 }
const fact = (member: string, criterion: string, points: string, stage: Stage = 'verified') => ({
  ...{ member, criterion, points },
  stage,
})
const two = [group('I', [leaf('I.1', given)]), leaf('II', given)]
const grades = [
  { id: 'xs', title: 'Xuất sắc', from: 50 },
  { id: 'tot', title: 'Tốt', from: 0 },
]
const facts = (...rows: string[]) =>
  rows.flatMap((row, at) =>
    row.split(' ').map((points, place) => fact('abcd'[at]!, place ? 'II' : 'I.1', points)),
  )
const many = Array.from({ length: 7 }, (_, at) => leaf(`N.${at}`, given))

interface Noted {
  draft: Draft
  stage?: Stage
  withSelf?: boolean
  pending?: string[]
}
const seasons: Record<string, Noted> = {
  'numbers that say all': { draft: { nodes: two, facts: facts('30 20', '20 20', '10 5') } },
  'beside the own points': {
    draft: { nodes: two, facts: facts('30 20', '20 20', '10 5') },
    withSelf: true,
  },
  'cross-checked, beside the own points': {
    draft: { nodes: two, facts: [fact('a', 'II', '3', 'cross')] },
    ...{ stage: 'cross', withSelf: true, pending: ['b', 'c'] },
  },
  'final, beside the own points': {
    draft: { nodes: two, facts: [fact('a', 'II', '3', 'final'), fact('a', 'I.1', '3', 'final')] },
    ...{ stage: 'final', withSelf: true, pending: ['b', 'c'] },
  },
  'level, and what has put them in order': {
    draft: {
      nodes: two,
      facts: facts('30 20', '20 30', '20 30'),
      ranking: { keys: [{ key: 'total' }, { key: 'node:II' }] },
    },
  },
  'figures that are missing': { draft: { nodes: two, facts: facts('30 20', '20', '10 5') } },
  'too many figures that are missing to name them': {
    draft: { nodes: [...two, ...many], facts: facts('30 20', '20 1', '10 5') },
  },
  'just few enough to name them': {
    draft: { nodes: [...two, ...many.slice(1)], facts: facts('30 20', '20 1', '10 5') },
  },
  'a grade that is lowered, and one that is taken away': {
    draft: {
      ...{ nodes: two, grades, facts: facts('40 20', '30 30', '10 5') },
      sanctions: [
        { when: { key: 'node:I', equals: '40' }, down: 1 },
        { when: { key: 'node:I', equals: '10' }, exactly: null },
      ],
    },
  },
  'out of competition': {
    draft: {
      ...{ nodes: two, facts: facts('30 20', '20 20', '10 5') },
      members: makeMembers(3).map((one, at) =>
        at === 1 ? { ...one, status: 'unranked', reason: 'Chủ nhà' } : one,
      ),
    },
  },
  'out of competition with the points of the last, no reason given': {
    draft: {
      ...{ nodes: two, facts: facts('30 20', '20 20', '30 10') },
      members: makeMembers(3).map((one, at) => (at === 1 ? { ...one, status: 'unranked' } : one)),
    },
  },
  'a sanction that finds nothing to lower, and a grade that a quota lowers': {
    draft: {
      ...{ nodes: two, facts: facts('40 20', '30 30', '10 5') },
      grades: [{ ...grades[0]!, quota: { count: 1 } }, grades[1]!],
      sanctions: [{ when: { key: 'node:I', equals: '10' }, down: 1 }],
      ranking: { keys: [{ key: 'total' }, { key: 'node:II' }] },
    },
  },
  'an award is withheld, which is no figure that is missing': {
    draft: {
      ...{ nodes: two, facts: facts('30 20', '20 20', '10 5') },
      awards: [{ id: 'co', title: 'Cờ', quota: { count: 1 } }],
      blocks: [{ member: 'a', award: 'co', kind: 'withheld', reason: 'Đơn thư' }],
    },
  },
  'not handed in': {
    draft: { nodes: two, facts: facts('30 20', '20 20') },
    pending: ['c'],
  },
  'points above a maximum': {
    draft: {
      nodes: [group('I', [leaf('I.1', given)], { max: 25 }), leaf('II', given)],
      facts: facts('30 20', '20 20', '10 5'),
    },
  },
  'points above the maximum of several kinds': {
    draft: {
      nodes: [
        group('I', [leaf('I.1', given), leaf('I.2', given, { kind: 'bonus' })], { max: 25 }),
        leaf('II', given),
      ],
      facts: [...facts('20 20', '20 10', '10 5'), fact('a', 'I.2', '10')],
    },
  },
}

testTold(
  'paper-notes',
  Object.fromEntries(
    Object.entries(seasons).map(([name, { draft, stage = 'verified', withSelf, pending = [] }]) => [
      name,
      () => {
        const rules = makeSeason(draft)
        const self = withSelf ? score(rules, { stage: 'self' }) : null
        const noted = { rules, result: score(rules, { stage }), self, pending: new Set(pending) }
        return (['vi', 'en'] as const)
          .map((language) => scoreNotes(noted, language).join('\n'))
          .join('\n')
      },
    ]),
  ),
)

test('a grade is called by its title, none in words', () => {
  expect(gradeTitle({ grades: makeSeason({ grades }).grades }, 'tot', 'vi')).toBe('Tốt')
  expect(gradeTitle({}, null, 'vi')).toBe('Không xếp loại')
  expect(gradeTitle({}, null, 'en')).toBe('Not graded')
})

test.each([
  ['2026-01-05', '05', '01', '2026'],
  ['2026-02-28', '28', '02', '2026'],
  ['2026-03-09', '09', '3', '2026'],
  ['2026-12-31', '31', '12', '2026'],
])('%s as official papers write it', (written, day, month, year) => {
  expect(officialParts(written)).toEqual({ day, month, year })
})

test.each([
  '',
  '2026',
  '2026-1-05',
  'x2026-01-05',
  '2026-01-05x',
  'aaaa-01-05',
  '2026-aa-05',
  '2026-01-aa',
])('%s is no day', (text) => {
  expect(officialParts(text)).toBeNull()
})

test('two digits below ten', () => {
  expect([0, 9, 10, 123].map(twoDigits)).toEqual(['00', '09', '10', '123'])
})

test.each([
  ['2025-06-06', '06/6/2025', 'ngày 06 tháng 6 năm 2025'],
  ['2025-02-11', '11/02/2025', 'ngày 11 tháng 02 năm 2025'],
  ['2023-04', '4/2023', 'ngày …… tháng …… năm ……'],
  ['2023', '2023', 'ngày …… tháng …… năm ……'],
])('%s in a table and on a paper', (day, short, long) => {
  expect([shortDay(day), officialDay(day)]).toEqual([short, long])
})

test('a paper without a day leaves room for it', () => {
  expect(officialDay(null)).toBe('ngày …… tháng …… năm ……')
})
