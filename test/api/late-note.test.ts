import { expect, test } from 'vitest'
import type { StageValue } from '../../server/claims/schema.ts'
import { lateNote, markByProgram } from '../../server/sheets/late-note.ts'

const late = { at: '2026-07-02T10:00:00.000Z', dueAt: '2026-06-30T17:00:00.000Z', days: 2 }
const note = lateNote(late.at, late.dueAt, late.days)
const value = (change: Partial<StageValue>): StageValue => ({
  criterion: 'III',
  stage: 'self',
  round: 1,
  fact: { quantity: '2' },
  note,
  reason: '',
  at: late.at,
  by: 'Quảng Bình',
  ...change,
})

test('the note tells both days of the calendar in Việt Nam', () => {
  expect(note).toBe('Nộp ngày 02/07/2026, hạn 30/06/2026: trễ 2 ngày')
})

test.each<{ says: string; of: Partial<StageValue>; is: boolean }>([
  { says: 'counted days', of: {}, is: true },
  { says: 'counted days after what the member noted', of: { note: `Hai tệp. ${note}` }, is: true },
  { says: 'the same days, stated by the member', of: { note: 'Hai báo cáo' }, is: false },
  { says: 'more days, stated by the member', of: { fact: { quantity: '3' } }, is: false },
  { says: 'what was verified', of: { stage: 'verified' }, is: false },
])('$says: by the program $is', ({ of, is }) => {
  expect(markByProgram([value(of)], late)).toEqual([
    is ? { ...value(of), byProgram: true } : value(of),
  ])
})

test.each([
  { says: 'handed in in time', of: undefined },
  { says: 'late without a deadline', of: { at: late.at } },
  { says: 'of no day', of: { at: late.at, dueAt: null, days: 0 } },
])('a sheet $says has nothing that the program wrote', ({ of }) => {
  expect(markByProgram([value({})], of)).toEqual([value({})])
})
