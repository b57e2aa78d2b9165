import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import { membersAcross, scoreRows, splitMembers } from '../../../scoring/paper/score-rows.ts'

const member = (id: string, change: Partial<ResultMember>): ResultMember => ({
  id,
  total: '10',
  base: '10',
  bonus: '0',
  penalty: '0',
  cut: '0',
  missing: 0,
  flags: [],
  nodes: { I: '10' },
  grade: null,
  grade_before_sanctions: null,
  sanctions: [],
  rank: 1,
  tied: false,
  ledger: [],
  ...change,
})
const result = (members: ResultMember[]): Result => ({
  format: 'thidua/result@1',
  engine: '1',
  stage: 'verified',
  members,
  awards: {},
  questions: [],
})

test('the self-score stands beside a number only where it differs', () => {
  const verified = result([member('a', { total: '9', nodes: { I: '9' } })])
  const self = result([member('a', {})])
  const [row] = scoreRows(verified, self, ['I'])
  expect(row).toMatchObject({
    total: { points: '9', self: '10' },
    base: { points: '10', self: null },
    parts: [{ points: '9', self: '10' }],
  })
})

test('each column has its own self-score, and one who has none has none beside it', () => {
  const verified = result([member('a', {}), member('b', {})])
  const self = result([member('a', { total: '1', base: '2', bonus: '3', penalty: '4' })])
  const [a, b] = scoreRows(verified, self, [])
  const besides = (row: typeof a) =>
    [row!.total, row!.base, row!.bonus, row!.penalty].map((cell) => cell.self)
  expect(besides(a)).toEqual(['1', '2', '3', '4'])
  expect(besides(b)).toEqual([null, null, null, null])
})

test.each([
  [[], 12],
  [[16, 3], 12],
  [[3, 17], 9],
  [[32], 9],
  [[33, 1], 6],
])('names of %o letters: %i members side by side', (lengths, across) => {
  expect(membersAcross(lengths.map((length) => 'Đ'.repeat(length)))).toBe(across)
})

test('members are split in order, none lost, no part above the width and none much smaller', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 15 }), (count, most) => {
      const roll = Array.from({ length: count }, (_, index) => index)
      const parts = splitMembers(roll, most)
      expect(parts.flat()).toEqual(roll)
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(most)
      expect(parts.length).toBe(Math.ceil(count / most))
    }),
  )
})
