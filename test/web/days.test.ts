import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { formatDay, formatMonth, typedDay } from '../../web/i18n/days.ts'
import { chooseLocale } from '../../web/i18n/locale.ts'
import { parseDay } from '../../web/i18n/parse-day.ts'

afterEach(() => chooseLocale('vi'))

test.each([
  { day: '2023-07-06', shown: '06/7/2023' },
  { day: '2023-01-15', shown: '15/01/2023' },
  { day: '2023-11-17', shown: '17/11/2023' },
  { day: '2023-07', shown: '7/2023' },
  { day: '2023-02', shown: '02/2023' },
  { day: '2023', shown: '2023' },
])('$day is written $shown, as Decree 30 does', ({ day, shown }) => {
  expect(formatDay(day)).toBe(shown)
})

test('English names the month', () => {
  chooseLocale('en')
  expect(formatDay('2023-07-06')).toBe('6 Jul 2023')
  expect(formatMonth('2023-07')).toBe('Jul 2023')
})

test.each([
  { typed: '6/7', day: '2023-07-06' },
  { typed: '06/07/2023', day: '2023-07-06' },
  { typed: '06.7.2023', day: '2023-07-06' },
  { typed: '6-7-23', day: '2023-07-06' },
  { typed: '6 7 2023', day: '2023-07-06' },
  { typed: '2023-07-06', day: '2023-07-06' },
  { typed: '7/2023', day: '2023-07' },
  { typed: '2023', day: '2023' },
  { typed: '29/2/2024', day: '2024-02-29' },
])('"$typed" is read as $day', ({ typed, day }) => {
  expect(parseDay(typed, 2023)).toEqual({ ok: true, day })
})

test('a day that its month does not have says how many it has', () => {
  expect(parseDay('31/4/2023', 2023)).toEqual({
    ok: false,
    code: 'day.not_on_calendar',
    month: 4,
    days: 30,
  })
})

test.each(['hôm qua', '6', '6/13', '13/2023', '1/2/3/4', '6//7'])('"%s" is not a day', (typed) => {
  expect(parseDay(typed, 2023)).toMatchObject({ ok: false, code: 'day.unreadable' })
})

test('an empty field is missing', () => {
  expect(parseDay('', 2023)).toEqual({ ok: false, code: 'day.missing' })
})

test.each(['vi', 'en'] as const)('what stands in a field is read again, in %s', (language) => {
  chooseLocale(language)
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, (text) => {
      expect(parseDay(typedDay(text), 1999)).toEqual({ ok: true, day: text })
    }),
  )
})
