import { expect, test } from 'vitest'
import { twoDigits } from '../../../scoring/paper/official.ts'
import { officialDay } from '../../../web/components/print/official-day.ts'

test.each([
  { day: '2025-06-06', text: 'ngày 06 tháng 6 năm 2025' },
  { day: '2024-01-15', text: 'ngày 15 tháng 01 năm 2024' },
  { day: '2024-02-09', text: 'ngày 09 tháng 02 năm 2024' },
  { day: '2023-12-28', text: 'ngày 28 tháng 12 năm 2023' },
  { day: '', text: 'ngày … tháng … năm …' },
])('$day is $text', ({ day, text }) => {
  expect(officialDay(day)).toBe(text)
})

test('counts below 10 have two digits', () => {
  expect([1, 9, 10, 11].map(twoDigits)).toEqual(['01', '09', '10', '11'])
})
