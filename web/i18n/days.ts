import { locale } from './locale.ts'

/**
 * A day, month or year on screen: "06/07/2023", "07/2023", "2023"; English: "6 Jul 2023", "Jul 2023".
 * Paper has the words of Decree 30/2020 instead: `officialDay`.
 */
export function formatDay(day: string): string {
  const [year = '', month, date] = day.split('-')
  if (!month) return year
  if (locale() === 'en') {
    const name = englishMonths[Number(month) - 1] ?? month
    return date ? `${Number(date)} ${name} ${year}` : `${name} ${year}`
  }
  return typedDay(day)
}

/** A day as it stands in a field: in digits whatever the language, so that it can be read again. */
export function typedDay(day: string): string {
  const [year = '', month, date] = day.split('-')
  return [date, month, year].filter(Boolean).join('/')
}

/** "06/07": a day whose year is plain from where it stands. */
export function formatShortDay(day: string): string {
  const [, month = '', date = ''] = day.split('-')
  if (locale() === 'en') return `${Number(date)} ${englishMonths[Number(month) - 1] ?? month}`
  return `${date}/${month}`
}

/** "Tháng 7/2023", as the head of a group. */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return locale() === 'en'
    ? `${englishMonths[Number(number) - 1] ?? number} ${year}`
    : `Tháng ${Number(number)}/${year}`
}

/** An instant in Việt Nam: "14:38, 21/11/2023". A record says the same wherever it is read. */
export function formatInstant(instant: string): string {
  const date = new Date(instant)
  return `${formatTime(date)}, ${formatDay(dayInVietnam(date))}`
}

/** "14:38" in Việt Nam. */
export function formatTime(date: Date): string {
  return inVietnam(date).toISOString().slice(11, 16)
}

/** "thứ Ba, 21/11/2023" in Việt Nam. */
export function formatWeekday(date: Date): string {
  const names = locale() === 'vi' ? vietnameseWeekdays : englishWeekdays
  return `${names[inVietnam(date).getUTCDay()]}, ${formatDay(dayInVietnam(date))}`
}

/** The day that it is in Việt Nam, as `YYYY-MM-DD`. */
export function dayInVietnam(date: Date): string {
  return inVietnam(date).toISOString().slice(0, 10)
}

/**
 * The clock of Việt Nam, to be read by the UTC getters. Asia/Ho_Chi_Minh has been UTC+7 without summer
 * time since 1975; the machine of the reader, often an office's with a wrong zone, does not matter.
 */
function inVietnam(date: Date): Date {
  return new Date(date.getTime() + 7 * 3_600_000)
}

const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const englishWeekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const vietnameseWeekdays = [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
]

/** The last day in Việt Nam that is in time for a deadline, which itself is the first moment too late. */
export function lastDayOf(dueAt: string): string {
  return dayInVietnam(new Date(Date.parse(dueAt) - 1))
}
