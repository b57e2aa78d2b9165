import { expect, test } from 'vitest'
import type { Leaf } from '../../../scoring/model/node.ts'
import { nextMissing } from '../../../web/components/sheet/filter.ts'

/** A sheet of these criteria, of which some lack figures. */
function sheetOf(missing: readonly string[]) {
  const leaves = ['I.1', 'I.2', 'II.1', 'II.2'].map(
    (code): Leaf => ({
      ...{ code, title: code, rule: { kind: 'fixed', points: '1' } },
    }),
  )
  return {
    leaves,
    statesOf: (code: string) => [
      missing.includes(code) ? ('missing' as const) : ('proved' as const),
    ],
  }
}

test.each([
  ['the next that lacks figures', ['I.1', 'II.1', 'II.2'], 'I.2', 'II.1'],
  ['the one after it where it lacks figures itself', ['I.1', 'I.2'], 'I.1', 'I.2'],
  ['from the beginning after the last', ['I.1', 'II.2'], 'II.2', 'I.1'],
  ['nowhere where no other lacks figures', ['I.2'], 'I.2', null],
])('from a criterion one goes on to %s', (_, missing, code, next) => {
  expect(nextMissing(sheetOf(missing), code)).toBe(next)
})
