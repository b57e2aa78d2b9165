import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inYear } from '../../scoring/next-year.ts'
import { startOfDay } from '../../server/calendar/times.ts'
import { phasesLater, yearLater } from '../../server/rollover/year-later.ts'

test.each([
  ['2026-11-15', '2027-11-15'],
  ['2027-02-28', '2028-02-28'],
  ['2028-02-29', '2029-02-28'],
  ['2099-12-31', '2100-12-31'],
])('a year after %s it is %s', (day, later) => {
  expect(yearLater(day)).toBe(later)
})

test('a year later is on the calendar, and never changes the order of days', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(new Date(yearLater(a)).toISOString().slice(0, 10)).toBe(yearLater(a))
      if (a <= b) expect(yearLater(a) <= yearLater(b)).toBe(true)
    }),
  )
})

const phase = { opensAt: null, dueAt: null, interimOn: null }
const due = (day: string) => startOfDay(day)

test('deadlines move by a year: as first planned, and open where they are over', () => {
  const later = phasesLater(
    [
      { ...phase, phase: 'record', dueAt: due('2026-11-21'), interimOn: '2026-06-30' },
      { ...phase, phase: 'self-score', opensAt: due('2026-11-21'), dueAt: due('2026-12-10') },
      { ...phase, phase: 'verify', dueAt: due('2024-12-20') },
    ],
    [
      { phase: 'self-score', memberId: null, fromAt: due('2026-12-01'), state: 'in-force' },
      { phase: 'self-score', memberId: null, fromAt: due('2026-12-05'), state: 'in-force' },
      { phase: 'record', memberId: 'ha-tinh', fromAt: due('2026-11-16'), state: 'in-force' },
      { phase: 'record', memberId: null, fromAt: due('2026-11-16'), state: 'refused' },
    ],
    '2026-12-20T03:00:00.000Z',
  )
  expect(later).toEqual([
    { phase: 'record', opensAt: null, dueAt: due('2027-11-21'), interimOn: '2027-06-30' },
    {
      ...{ phase: 'self-score', opensAt: due('2027-11-21'), dueAt: due('2027-12-01') },
      interimOn: null,
    },
    { phase: 'verify', opensAt: null, dueAt: null, interimOn: null },
  ])
})

test.each([
  ['Cụm 3, năm 2026', 'Cụm 3, năm 2027'],
  ['Bảng điểm 2026 (sửa 12/2026)', 'Bảng điểm 2027 (sửa 12/2027)'],
  ['Theo 12026/HD', 'Theo 12026/HD'],
  ['Không nêu năm', 'Không nêu năm'],
])('%s is called %s a year later', (title, next) => {
  expect(inYear(title, 2026, 2027)).toBe(next)
})
