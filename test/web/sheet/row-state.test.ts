import { expect, test } from 'vitest'
import { type RowFacts, rowState } from '../../../web/components/sheet/row-state.ts'

const row = (change: Partial<RowFacts>): RowFacts => ({
  line: { status: 'used', points: '2' },
  saver: 'clean',
  faulty: false,
  byCluster: false,
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
  expect(rowState(row(of))).toBe(says)
})

test('what is worth nothing needs no proof', () => {
  expect(rowState(row({ self: '0' }))).toBe('claimed')
})
