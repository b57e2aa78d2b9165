import { expect, test } from 'vitest'
import type { Result, ResultMember } from '../../scoring/model/result.ts'
import { callingOrder, stepOf } from '../../web/components/ceremony/order.ts'

const line = (id: string, rank: number | null) =>
  ({ id, rank, total: '9', grade: null, nodes: {} }) as unknown as ResultMember
const result = {
  members: [line('a', 1), line('b', 2), line('c', 2), line('d', 4), line('guest', null)],
} as unknown as Result

test('the last place is called first; those who share one in turn, so that the board reads as the table', () => {
  expect(callingOrder(result, new Set()).map(({ id, rank, tied }) => [id, rank, tied])).toEqual([
    ['d', 4, false],
    ['c', 2, true],
    ['b', 2, true],
    ['a', 1, false],
  ])
})

test('who never handed in, or is out of competition, is not called', () => {
  expect(callingOrder(result, new Set(['d', 'a'])).map(({ id }) => id)).toEqual(['c', 'b'])
})

test.each([
  ['ArrowRight', 1],
  ['PageDown', 1],
  [' ', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
  ['Tab', 0],
  ['a', 0],
])('the key %j moves by %d', (key, by) => {
  expect(stepOf(key)).toBe(by)
})
