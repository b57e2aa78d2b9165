import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  daysLate,
  endOfDay,
  isDayBefore,
  isPast,
  lastDayOf,
  startOfDay,
} from '../../server/calendar/times.ts'

const after = (dueAt: string, ms: number) => new Date(Date.parse(dueAt) + ms).toISOString()
const hour = 3_600_000
const dueAt = '2023-11-30T17:00:00.000Z'

test('the end of a day is that of Việt Nam', () => {
  expect(startOfDay('2023-11-30')).toBe('2023-11-29T17:00:00.000Z')
  expect(endOfDay('2023-11-30')).toBe(dueAt)
  expect(endOfDay('2024-02-28')).toBe('2024-02-28T17:00:00.000Z')
})

test.each([
  { ms: -1, days: 0 },
  { ms: 0, days: 1 },
  { ms: 1, days: 1 },
  { ms: 24 * hour - 1, days: 1 },
  { ms: 24 * hour, days: 2 },
  { ms: 47 * hour, days: 2 },
])('$ms ms after the deadline is $days days late', ({ ms, days }) => {
  expect(daysLate(dueAt, after(dueAt, ms))).toBe(days)
  expect(isPast(dueAt, after(dueAt, ms))).toBe(days > 0)
})

test('for all it is put off a whole day before, to the millisecond', () => {
  expect(isDayBefore(dueAt, after(dueAt, -24 * hour))).toBe(true)
  expect(isDayBefore(dueAt, after(dueAt, -24 * hour + 1))).toBe(false)
})

test('a day and its deadline name each other; days late are the days of the calendar', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 * 24 * hour }), (due, ms) => {
      expect(lastDayOf(endOfDay(due))).toBe(due)
      const at = after(endOfDay(due), ms)
      const today = lastDayOf(after(at, 1))
      expect(daysLate(endOfDay(due), at)).toBe((Date.parse(today) - Date.parse(due)) / (24 * hour))
    }),
  )
})
