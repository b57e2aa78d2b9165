import { expect, test } from 'vitest'
import { type RowFacts, rowStates } from '../../../web/components/sheet/row-state.ts'

const row = (change: Partial<RowFacts>): RowFacts => ({
  line: { status: 'used', points: '2' },
  saver: 'clean',
  faulty: false,
  byCluster: false,
  stated: true,
  unmet: false,
  provable: true,
  twice: false,
  provisional: false,
  files: 0,
  activityFiles: [],
  verified: null,
  self: '2',
  ...change,
})

test.each<{ says: string; of: Partial<RowFacts> }>([
  { says: 'conflict', of: { saver: 'conflict', faulty: true } },
  { says: 'invalid', of: { faulty: true } },
  { says: 'invalid', of: { saver: 'error' } },
  { says: 'different', of: { verified: '1', files: 1 } },
  { says: 'proved', of: { verified: '2', files: 1 } },
  { says: 'notApplicable', of: { line: { status: 'not_applicable', points: '4' } } },
  { says: 'missing', of: { line: { status: 'missing', points: '0' }, self: '0' } },
  {
    says: 'byCluster',
    of: { line: { status: 'missing', points: '0' }, self: '0', byCluster: true },
  },
  { says: 'noEvidence', of: {} },
  { says: 'noEvidence', of: { activityFiles: [2, 0] } },
  { says: 'proved', of: { activityFiles: [2, 1] } },
  { says: 'proved', of: { activityFiles: [2, 0], files: 1 } },
])('$of is $says', ({ says, of }) => {
  expect(rowStates(row(of))).toEqual([says])
})

test.each<{ says: string[]; of: Partial<RowFacts> }>([
  { says: ['proved', 'provisional'], of: { files: 1 } },
  { says: ['twice', 'provisional'], of: { files: 1, twice: true } },
  { says: ['noEvidence', 'provisional'], of: {} },
  { says: ['invalid'], of: { faulty: true } },
])('points that may still fall are marked beside all else: $says', ({ says, of }) => {
  expect(rowStates(row({ ...of, provisional: true }))).toEqual(says)
})

test('what is worth nothing needs no proof', () => {
  expect(rowStates(row({ self: '0' }))).toEqual(['claimed'])
})

test('neither does a nought, nor what the system knows itself', () => {
  expect(rowStates(row({ provable: false }))).toEqual(['claimed'])
})

test.each<{ says: string; of: Partial<RowFacts> }>([
  { says: 'unmet', of: { line: { status: 'requires_failed', points: '0' }, unmet: true } },
  { says: 'unmet', of: { line: { status: 'not_counted', points: '0' }, unmet: true } },
  { says: 'notApplicable', of: { line: { status: 'not_counted', points: '0' } } },
])('nothing said under $of is never done: $says', ({ says, of }) => {
  expect(rowStates(row({ ...of, stated: false, self: '0' }))).toEqual([says])
})

test('what was said stays said where a condition fails', () => {
  const failed = { status: 'requires_failed', points: '0' } as const
  expect(rowStates(row({ line: failed, unmet: true, self: '0' }))).toEqual(['claimed'])
})

test('points of the cluster differ from nothing where the member declared nothing', () => {
  const missing = { status: 'missing', points: '0' } as const
  const given = { line: missing, byCluster: true, stated: false, self: '0', verified: '2' }
  expect(rowStates(row(given))).toEqual(['byCluster'])
  const both = { byCluster: true, self: '1', verified: '2' }
  expect(rowStates(row(both))).toEqual(['different'])
  const left = { line: missing, stated: false, self: '0', verified: '2' }
  expect(rowStates(row(left))).toEqual(['different', 'missing'])
})

test('one matter does not hide the other', () => {
  expect(rowStates(row({ verified: '1', twice: true }))).toEqual([
    'different',
    'twice',
    'noEvidence',
  ])
  expect(rowStates(row({ verified: '1', files: 1 }))).toEqual(['different'])
})
