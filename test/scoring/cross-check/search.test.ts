import { expect, test } from 'vitest'
import { type Found, search } from '../../../scoring/cross-check/search.ts'

const n = 4
const pair = (checker: number, member: number) => checker * n + member
/** Every pair by its number, these first in this order. */
function ranked(...first: number[]): number[] {
  const others = Array.from({ length: n * n }, (_, at) => at).filter((at) => !first.includes(at))
  const rank = Array<number>(n * n)
  for (const [at, one] of [...first, ...others].entries()) rank[one] = at
  return rank
}
const inOrder = (found: Found) => (found as readonly number[]).toSorted((a, b) => a - b)
const wanted = (rank: readonly number[], allowed = new Uint8Array(n * n).fill(1)) => ({
  ...{ n, k: 1, allowed, rank },
  mutual: true,
})

test('where two may check each other, such a pair comes after all others', () => {
  const found = search(wanted(ranked(pair(0, 1), pair(1, 0), pair(2, 3), pair(3, 2))))
  expect(inOrder(found)).toEqual([pair(0, 1), pair(1, 2), pair(2, 3), pair(3, 0)])
})

test('and is taken where nothing else is left', () => {
  const allowed = new Uint8Array(n * n)
  for (const one of [pair(0, 1), pair(1, 0), pair(2, 3), pair(3, 2)]) allowed[one] = 1
  expect(inOrder(search(wanted(ranked(), allowed)))).toEqual([
    ...[pair(0, 1), pair(1, 0), pair(2, 3), pair(3, 2)],
  ])
})

test('what may be drawn is left as it was', () => {
  const allowed = new Uint8Array(n * n).fill(1)
  search(wanted(ranked(), allowed))
  expect(allowed).toEqual(new Uint8Array(n * n).fill(1))
})
