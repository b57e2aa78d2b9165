import { expect, test } from 'vitest'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import { glanceOf } from '../../../web/components/day/glance.ts'

const line = (id: string, rank: number | null) => ({ id, rank, total: '9' }) as ResultMember
const result = {
  members: [line('a', 1), line('b', 1), line('c', 3), line('out', 4), line('guest', null)],
} as Result
const pending = new Set(['out'])

test.each([
  { own: 'a', mine: 'a', tied: true },
  { own: 'c', mine: 'c', tied: false },
  { own: 'guest', mine: 'guest', tied: false },
  { own: 'out', mine: undefined, tied: false },
  { own: undefined, mine: undefined, tied: false },
])('for $own: who is placed, who is first', ({ own, mine, tied }) => {
  const glance = glanceOf(result, own, pending)
  expect(glance.mine?.id).toBe(mine)
  expect(glance).toMatchObject({ tied, placed: 3 })
  expect(glance.leaders.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('nobody is first while no sheet is in', () => {
  const all = new Set(['a', 'b', 'c', 'out'])
  expect(glanceOf(result, 'a', all)).toMatchObject({ mine: null, placed: 0, leaders: [] })
})
