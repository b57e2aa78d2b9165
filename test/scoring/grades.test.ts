import { describe, expect, test } from 'vitest'
import { leaf, makeMembers, memberOf, scoreDraft } from './support/make.ts'

const grades = [
  { id: 'xs', title: 'Xuất sắc', from: 90, requires: { key: 'flag:dat', equals: 1 } },
  { id: 'tot', title: 'Tốt', from: 80 },
  { id: 'kha', title: 'Khá', from: 50 },
]
const nodes = [
  leaf('1', { kind: 'given', max: 100 }),
  leaf('2', { kind: 'fixed', points: 0 }, { raises: [{ flag: 'dat' }] }),
]
const always = { all: [] }

function graded(points: number | string, met: boolean, sanctions: object[] = []) {
  const facts = [
    { member: 'a', criterion: '1', points },
    { member: 'a', criterion: '2', met },
  ]
  const result = scoreDraft({ members: makeMembers(1), nodes, facts, grades, sanctions })
  const { grade, grade_before_sanctions, sanctions: applied } = memberOf(result)
  return [grade_before_sanctions, grade, applied]
}

describe('grades', () => {
  test.each([
    [90, true, 'xs'],
    [90, false, 'tot'],
    ['89.99', true, 'tot'],
    [50, true, 'kha'],
    ['49.99', true, null],
  ])('%s points, flag raised %s: %s', (points, met, grade) => {
    expect(graded(points, met)).toEqual([grade, grade, []])
  })
})

describe('sanctions, each on what the last left', () => {
  test.each([
    [
      'a cap above the grade changes nothing but was applied',
      60,
      [{ when: always, at_most: 'tot' }],
      'kha',
      [0],
    ],
    ['a cap', 95, [{ when: always, at_most: 'kha' }], 'kha', [0]],
    ['down stops at the lowest', 85, [{ when: always, down: 9 }], 'kha', [0]],
    [
      'capped, then down',
      95,
      [
        { when: always, at_most: 'tot' },
        { when: always, down: 1 },
      ],
      'kha',
      [0, 1],
    ],
    ['exactly raises too', 60, [{ when: always, exactly: 'tot' }], 'tot', [0]],
    [
      'without a grade nothing but exactly gives one',
      95,
      [
        { when: always, exactly: null },
        { when: always, at_most: 'kha' },
        { when: always, down: 1 },
      ],
      null,
      [0, 1, 2],
    ],
    [
      '…and exactly does',
      95,
      [
        { when: always, exactly: null },
        { when: always, exactly: 'kha' },
      ],
      'kha',
      [0, 1],
    ],
    ['who has none gets none from a cap', 10, [{ when: always, at_most: 'kha' }], null, [0]],
    [
      'only where its condition holds',
      95,
      [
        { when: { any: [] }, exactly: null },
        { when: { key: 'total', less_than: 95 }, down: 1 },
      ],
      'xs',
      [],
    ],
  ])('%s', (_why, points, sanctions, grade, applied) => {
    expect(graded(points, true, sanctions).slice(1)).toEqual([grade, applied])
  })
})

describe('keys', () => {
  const nodesOf = [
    leaf('1', { kind: 'given', max: 100 }, { max: 100 }),
    leaf('2', { kind: 'given', max: 10 }, { kind: 'bonus' }),
    leaf('3', { kind: 'given', min: -10, max: 0 }, { kind: 'penalty' }),
    leaf('4', { kind: 'perUnit', points: 1 }),
  ]
  const facts = [
    { member: 'a', criterion: '1', points: 70 },
    { member: 'a', criterion: '2', points: 5 },
    { member: 'a', criterion: '3', points: -3 },
  ]
  const holds = (when: object) => {
    const result = scoreDraft({
      members: makeMembers(2),
      nodes: nodesOf,
      facts,
      grades: [
        { id: 'tot', title: 'Tốt', from: 70 },
        { id: 'kha', title: 'Khá', from: 50 },
      ],
      awards: [{ id: 'x', title: 'X', quota: { count: 1 }, requires: when }],
    })
    return result.awards.x!.recipients.includes('a')
  }
  test.each([
    ['total', 'equals', '72'],
    ['base', 'at_least', 70],
    ['base', 'at_most', 70],
    ['bonus', 'more_than', '4.99'],
    ['penalty', 'less_than', '-2.99'],
    ['missing', 'equals', 1],
    ['rank', 'equals', 1],
    ['grade', 'equals', 'tot'],
    ['grade', 'at_least', 'kha'],
    ['grade', 'more_than', 'kha'],
    ['node:2', 'equals', '5.0'],
    ['node_percent:1', 'at_least', 70],
    ['quantity:3', 'equals', -3],
  ])('%s %s %s', (key, operator, operand) => {
    expect(holds({ key, [operator]: operand })).toBe(true)
  })
  test.each([
    ['total', 'more_than', 72],
    ['grade', 'more_than', 'tot'],
    ['grade', 'at_most', 'kha'],
    ['grade', 'less_than', 'tot'],
    ['quantity:4', 'at_least', 0],
    ['rank', 'less_than', 1],
  ])('not %s %s %s', (key, operator, operand) => {
    expect(holds({ key, [operator]: operand })).toBe(false)
  })
})
