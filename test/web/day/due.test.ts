import { expect, test } from 'vitest'
import type { Phase } from '../../../server/seasons/schema.ts'
import { dueNow } from '../../../web/components/day/due.ts'

const row = (phase: Phase, ownDueAt: string | null) =>
  ({ phase, opensAt: null, dueAt: ownDueAt, ownDueAt, ownDaysLate: 0 }) as const
const phases = [
  row('record', null),
  row('self-score', '2023-11-30T17:00:00.000Z'),
  row('verify', '2023-12-15T17:00:00.000Z'),
  row('conference', null),
]

test.each<[phase: Phase, owesSheet: boolean, shown: Phase | null]>([
  ['record', true, 'self-score'],
  ['self-score', true, 'self-score'],
  ['self-score', false, 'self-score'],
  ['verify', true, 'self-score'],
  ['verify', false, 'verify'],
  ['conference', false, null],
  ['conference', true, 'self-score'],
])('in %s, the sheet owed: %s, it is that of %s', (phase, owesSheet, shown) => {
  expect(dueNow({ phases }, { phase, owesSheet })?.phase ?? null).toBe(shown)
})

test('without dates there is none', () => {
  expect(dueNow({ phases: [row('record', null)] }, { phase: 'record', owesSheet: true })).toBeNull()
})
