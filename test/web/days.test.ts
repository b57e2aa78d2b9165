import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { officialDay } from '../../web/components/print/official-day.ts'
import {
  dayInVietnam,
  formatDay,
  formatInstant,
  formatMonth,
  formatShortDay,
  formatTime,
  formatWeekday,
  typedDay,
} from '../../web/i18n/days.ts'
import { chooseLocale } from '../../web/i18n/locale.ts'
import { parseDay } from '../../web/i18n/parse-day.ts'

afterEach(() => chooseLocale('vi'))

test.each([
  { day: '2023-07-06', shown: '06/07/2023' },
  { day: '2023-01-15', shown: '15/01/2023' },
  { day: '2023-11-17', shown: '17/11/2023' },
  { day: '2023-07', shown: '07/2023' },
  { day: '2023-02', shown: '02/2023' },
  { day: '2023', shown: '2023' },
])('$day is shown as $shown, and stands so in a field', ({ day, shown }) => {
  expect(formatDay(day)).toBe(shown)
  expect(typedDay(day)).toBe(shown)
})

test('a day without its year keeps the same digits', () => {
  expect(formatShortDay('2023-07-06')).toBe('06/07')
})

test('paper writes the day as Decree 30 does: no zero before months 3 to 9', () => {
  expect(officialDay('2023-07-06')).toBe('ngày 06 tháng 7 năm 2023')
  expect(officialDay('2023-02-15')).toBe('ngày 15 tháng 02 năm 2023')
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

test.each([
  { instant: '2023-11-21T07:38:00Z', shown: '14:38, 21/11/2023' },
  { instant: '2023-11-21T17:05:00Z', shown: '00:05, 22/11/2023' },
  { instant: '2024-12-31T23:30:00+07:00', shown: '23:30, 31/12/2024' },
])('$instant is shown as $shown, on the clock of Việt Nam', ({ instant, shown }) => {
  expect(formatInstant(instant)).toBe(shown)
})

test('the day changes at midnight in Việt Nam, whatever the zone of the machine', () => {
  const zone = process.env.TZ
  try {
    for (const TZ of ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati']) {
      process.env.TZ = TZ
      const before = new Date('2024-03-06T16:59:59Z')
      const after = new Date('2024-03-06T17:00:00Z')
      expect([dayInVietnam(before), formatTime(before)]).toEqual(['2024-03-06', '23:59'])
      expect([dayInVietnam(after), formatTime(after)]).toEqual(['2024-03-07', '00:00'])
      expect(formatWeekday(after)).toBe('thứ Năm, 07/03/2024')
    }
  } finally {
    process.env.TZ = zone ?? ''
    if (zone === undefined) delete process.env.TZ
  }
})
