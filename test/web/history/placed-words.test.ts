import { expect, test } from 'vitest'
import { summaryOf } from '../../../server/audit/words.ts'

const told: [counted: number, released: number, vi: string, en: string][] = [
  [5, 0, 'Tính 5 hoạt động ở tiêu chí I.1, I.2', 'Counted 5 activities under I.1, I.2'],
  [0, 1, 'Bỏ 1 hoạt động khỏi tiêu chí I.1, I.2', 'Stopped counting 1 activity under I.1, I.2'],
  [
    ...([1, 2] as const),
    'Tính 1 hoạt động, bỏ 2 hoạt động ở tiêu chí I.1, I.2',
    'Counted 1 activity, stopped counting 2 activities under I.1, I.2',
  ],
]

test.each(told)('%i counted and %i taken out are one sentence', (counted, released, vi, en) => {
  const body = { counted, released, criteria: ['I.1', 'I.2'] }
  expect(summaryOf('activities.placed', body, 'vi')).toBe(vi)
  expect(summaryOf('activities.placed', body, 'en')).toBe(en)
})
