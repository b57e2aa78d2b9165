import { expect, test } from 'vitest'
import {
  lastDayOfPeriod,
  periodInWords,
  periodOf,
  placeInYear,
} from '../../../scoring/paper/period.ts'

const span = (startsOn: string, endsOn: string | null = null) => ({ startsOn, endsOn })

test.each([
  [span('2026'), 'năm 2026', '2026', '2026-12-31'],
  [span('2026-01-01', '2026-12-31'), 'năm 2026', '2026', '2026-12-31'],
  [span('2026-01-01', '2026-06-30'), '6 tháng đầu năm 2026', 'first half of 2026', '2026-06-30'],
  [span('2026-01', '2026-06-30'), '6 tháng đầu năm 2026', 'first half of 2026', '2026-06-30'],
  [span('2026-07-01', '2026-12-31'), '6 tháng cuối năm 2026', 'second half of 2026', '2026-12-31'],
  [
    span('2026-01-01', '2026-09-30'),
    '9 tháng đầu năm 2026',
    'first nine months of 2026',
    '2026-09-30',
  ],
  [span('2026-01-01', '2026-03-31'), 'quý I/2026', 'Q1 2026', '2026-03-31'],
  [span('2026-04-01', '2026-06-30'), 'quý II/2026', 'Q2 2026', '2026-06-30'],
  [span('2026-07-01', '2026-09-30'), 'quý III/2026', 'Q3 2026', '2026-09-30'],
  [span('2026-10-01', '2026-12-31'), 'quý IV/2026', 'Q4 2026', '2026-12-31'],
])('%j is called %s, in English %s', (days, name, english, last) => {
  const period = periodOf(days)!
  expect(periodInWords(period, 'vi')).toBe(name)
  expect(periodInWords(period, 'en')).toBe(english)
  expect(lastDayOfPeriod(period)).toBe(last)
})

test.each([
  span('2026-01-01'),
  span('2026-06'),
  span('2026-01-02', '2026-06-30'),
  span('2026-01-01', '2026-06-29'),
  span('2025-01-01', '2026-06-30'),
  span('2026-06-01', '2026-06-30'),
])('%j is no part of a year with a name of its own', (days) => {
  expect(periodOf(days)).toBeNull()
})

test('in the order of the year a part of it stands behind its last month, the longer the later', () => {
  const inOrder = [
    span('2026'),
    span('2026-03'),
    span('2026-03-09', '2026-05-20'),
    span('2026-06-30'),
    span('2026-04-01', '2026-06-30'),
    span('2026-01-01', '2026-06-30'),
    span('2026-07'),
    span('2026-07-01', '2026-09-30'),
    span('2026-01-01', '2026-09-30'),
    span('2026-10-02'),
  ]
  const shuffled = inOrder.toReversed()
  expect(shuffled.toSorted((a, b) => (placeInYear(a) < placeInYear(b) ? -1 : 1))).toEqual(inOrder)
})
