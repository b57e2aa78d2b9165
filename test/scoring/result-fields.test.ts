import { expect, test } from 'vitest'
import { score } from '../../scoring/score.ts'
import { leaf, makeMembers, makeSeason, memberOf } from './support/make.ts'

const all = [
  ...['id', 'total', 'base', 'bonus', 'penalty', 'cut', 'missing', 'flags', 'nodes'],
  ...['grade', 'grade_before_sanctions', 'sanctions', 'rank', 'tied'],
]
const aside = { status: 'unranked', reason: 'Chủ nhà' }
const result = () =>
  score(
    makeSeason({
      members: makeMembers(3).map((member, at) => (at === 2 ? { ...member, ...aside } : member)),
      nodes: [leaf('1', { kind: 'perUnit', points: 2 })],
      facts: [{ member: 'a', criterion: '1', quantity: 3 }],
    }),
  )

test.each([
  { who: 'the first', id: 'a', besides: [] },
  { who: 'one behind another', id: 'b', besides: ['decided_by'] },
  { who: 'one out of competition', id: 'c', besides: ['would_be'] },
])('of $who the result has the fields that say something, always in one order', (row) => {
  expect(Object.keys(memberOf(result(), row.id))).toEqual([...all, ...row.besides, 'ledger'])
})
