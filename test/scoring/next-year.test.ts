import { expect, test } from 'vitest'
import { inYear } from '../../scoring/next-year.ts'

test.each([
  ['Cụm 3, năm 2023', 'Cụm 3, năm 2024'],
  ['2023: tổng kết 2023', '2024: tổng kết 2024'],
  ['Nghị định 12023', 'Nghị định 12023'],
  ['Số 20231', 'Số 20231'],
  ['Năm 2022', 'Năm 2022'],
])('%s in the next year: %s', (title, next) => {
  expect(inYear(title, 2023, 2024)).toBe(next)
})
