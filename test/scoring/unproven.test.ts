import { expect, test } from 'vitest'
import { isUnproven, type Proofs } from '../../scoring/unproven.ts'

const proofs: Proofs = { points: '2', provable: true, evidence: 0, bare: 0 }

test.each<{ says: string; on: Partial<Proofs>; is: boolean }>([
  { says: 'no file at all', on: {}, is: true },
  { says: 'a file for each', on: { evidence: 2 }, is: false },
  { says: 'an activity without one', on: { evidence: 2, bare: 1 }, is: true },
  { says: 'points that are taken away', on: { points: '-1' }, is: true },
  { says: 'nothing stated', on: { points: null }, is: false },
  { says: 'no points', on: { points: '0' }, is: false },
  { says: 'nothing to prove', on: { provable: false, bare: 1 }, is: false },
])('$says: lacks evidence $is', ({ on, is }) => {
  expect(isUnproven({ ...proofs, ...on })).toBe(is)
})
