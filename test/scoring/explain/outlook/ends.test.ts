import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patience, runs } from '../../support/runs.ts'
import { anyOpenSeason } from './any-open.ts'
import { bruteForce, endsTold } from './brute-force.ts'
import { madeOpen } from './made-open.ts'

test(
  'what may become of everybody is what every single way brings, no more and no less',
  () => {
    fc.assert(
      fc.property(anyOpenSeason, (open) => {
        expect(endsTold(open)).toEqual(bruteForce(open))
      }),
      runs(100),
    )
  },
  patience,
)

/** The same again, each a test of its own: what brings about what is gone through once, here. */
const drawn = fc
  .sample(anyOpenSeason, { numRuns: 100, seed: 1 })
  .map((open, at) => ({ at, open, expected: bruteForce(open) }))

describe('of a season drawn by lot', () => {
  test.each(drawn)('$at', ({ open, expected }) => {
    expect(endsTold(open)).toEqual(expected)
  })
})

const made = Object.entries(madeOpen).map(([name, open]) => ({
  ...{ name, open },
  expected: bruteForce(open),
}))

describe('of a season made for it', () => {
  test.each(made)('$name', ({ open, expected }) => {
    expect(endsTold(open)).toEqual(expected)
    expect(Object.values(expected).some((ends) => ends.length > 1)).toBe(true)
  })
})
