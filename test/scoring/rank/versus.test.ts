import { expect, test } from 'vitest'
import { parse } from '../../../scoring/decimal.ts'
import type { RankingKey } from '../../../scoring/model/ranking.ts'
import { versus } from '../../../scoring/rank/versus.ts'

const value = (text: string) => (text === '-' ? null : parse(text))

/** Below 0 where the first stands above the second. */
test.each([
  ['5', '4', 'desc', -1],
  ['4', '5', 'desc', 1],
  ['5', '5', 'desc', 0],
  ['4', '5', 'asc', -1],
  ['-', '5', 'desc', 1],
  ['5', '-', 'desc', -1],
  ['-', '5', 'asc', 1],
  ['5', '-', 'asc', -1],
  ['-', '-', 'desc', 0],
] as const)('%s against %s, %s', (a, b, order, verdict) => {
  const keys: RankingKey[] = [{ key: 'total' as never, dir: order }]
  expect(versus(compared(a), compared(b), keys).order).toBe(verdict)
})

function compared(text: string) {
  return { values: [value(text)] } as never as Parameters<typeof versus>[0]
}
