import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Day, DayOrMonth } from '../../scoring/model/values.ts'

const faults = (schema: typeof Day | typeof DayOrMonth, text: unknown) =>
  v.safeParse(schema, text).issues?.map(({ message }) => message) ?? []

test.each([
  { text: '', fault: 'day.unreadable' },
  { text: '6/7/2024', fault: 'day.unreadable' },
  { text: null, fault: 'day.unreadable' },
  { text: '2024-02-30', fault: 'day.not_on_calendar' },
])('$text is told off once, as $fault', ({ text, fault }) => {
  expect(faults(Day, text)).toEqual([fault])
  expect(faults(DayOrMonth, text)).toEqual([fault])
})

test('a day, and where no more is known a month or a year, are taken', () => {
  expect(faults(Day, '2024-02-29')).toEqual([])
  for (const text of ['2024-02-29', '2024-02', '2024']) expect(faults(DayOrMonth, text)).toEqual([])
})
