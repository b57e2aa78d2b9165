import { expect, test } from 'vitest'
import { awardQuestions, awardResult } from '../../../scoring/awards/result.ts'
import { allot, award } from './allot-case.ts'

test('an award as the result states it, with what people must still decide', () => {
  const [flag] = allot({
    totals: { a: '98', b: '95', c: '95', d: '90' },
    awards: [award('flag', { quota: { count: 2 } })],
    blocks: ['a:withheld:flag'],
  })
  expect(awardResult(flag!)).toEqual({
    seats: 2,
    recipients: [],
    withheld: ['a'],
    pending: { choose: 1, among: ['b', 'c'] },
    unfilled: 0,
    overrun: 0,
  })
  expect(awardQuestions(flag!)).toEqual([
    { kind: 'tie', award: 'flag', choose: 1, among: ['b', 'c'] },
    { kind: 'withheld', award: 'flag', member: 'a' },
  ])
})
