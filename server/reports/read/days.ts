import type { Span } from './model.ts'

const day = '(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}))?(?![\\d/.-]*\\d)'
const month = '(\\d{1,2})(?:\\s?[/-]\\s?(\\d{4})|\\s+năm\\s+(\\d{4}))?(?!\\d)'
const before = '(?<![\\p{L}\\d])'

type Numbers = (number | undefined)[]
type Reader = readonly [
  pattern: RegExp,
  read: (numbers: Numbers, year: number | undefined, written: string) => Span | undefined,
]

/** The ways to tell a time, the most exact first: the first that the text supports is taken. */
const readers: readonly Reader[] = [
  [
    pattern(`từ\\s+(?:ngày\\s+)?${day}\\s+(?:đến|tới)\\s+(?:hết\\s+)?(?:ngày\\s+)?${day}`),
    ([d1, m1, y1, d2, m2, y2], year) =>
      span(date(y1 ?? y2 ?? year, m1, d1), date(y2 ?? y1 ?? year, m2, d2)),
  ],
  [
    pattern(`tính\\s+đến\\s+(?:hết\\s+)?(?:ngày\\s+)?${day}`),
    ([d, m, y], year) => span(date(y ?? year, 1, 1), date(y ?? year, m, d)),
  ],
  [
    pattern(
      `(?:tính\\s+đến|từ\\s+đầu\\s+năm(?:\\s+\\d{4})?\\s+đến)\\s+(?:hết\\s+)?(?:cuối\\s+)?tháng\\s+${month}`,
    ),
    ([m, y1, y2], year) => span(date(y1 ?? y2 ?? year, 1, 1), lastOf(y1 ?? y2 ?? year, m)),
  ],
  [
    pattern('ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4}))?'),
    ([d, m, y], year) => one(date(y ?? year, m, d)),
  ],
  [
    pattern(`(?:ngày\\s+)?(\\d{1,2})\\s?(?:[-–]|,|và|đến)\\s?(?:ngày\\s+)?${day}`),
    ([d1, d2, m, y], year, written) =>
      /ngày|đến/u.test(written) ? span(date(y ?? year, m, d1), date(y ?? year, m, d2)) : undefined,
  ],
  [
    pattern(`(?:ngày|sáng|chiều|tối|vào|hôm|trưa)\\s+${day}`),
    ([d, m, y], year) => one(date(y ?? year, m, d)),
  ],
  [pattern('(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)'), ([d, m, y]) => one(date(y, m, d))],
  [
    pattern(`(?:từ\\s+)?tháng\\s+(\\d{1,2})\\s?(?:-|–|đến)\\s?(?:tháng\\s+)?${month}`),
    ([m1, m2, y1, y2], year) => span(date(y1 ?? y2 ?? year, m1, 1), lastOf(y1 ?? y2 ?? year, m2)),
  ],
  [
    pattern(`(?<!mạng\\s)tháng\\s+${month}`),
    ([m, y1, y2], year) => span(date(y1 ?? y2 ?? year, m, 1), lastOf(y1 ?? y2 ?? year, m)),
  ],
  [
    pattern('quý\\s+(iv|iii|ii|i|[1-4])(?![\\p{L}\\d])(?:\\s?[/,]?\\s?(?:năm\\s+)?(\\d{4}))?'),
    ([, y], year, written) => quarter(written, y ?? year),
  ],
  [
    pattern('(\\d{1,2})\\s+tháng\\s+đầu\\s+năm(?:\\s+(\\d{4}))?'),
    ([m, y], year) => span(date(y ?? year, 1, 1), lastOf(y ?? year, m)),
  ],
  [
    pattern('(\\d{1,2})\\s+tháng\\s+cuối\\s+năm(?:\\s+(\\d{4}))?'),
    ([m, y], year) => span(date(y ?? year, 13 - (m ?? 0), 1), lastOf(y ?? year, 12)),
  ],
  [pattern('(\\d{1,2})\\s+tháng\\s+qua'), ([m], year) => span(date(year, 1, 1), lastOf(year, m))],
]

/** Most pieces tell no time: they are not tried in every way. */
const timely = /\d\s?[/.-]\s?\d|tháng|ngày|quý|năm|nhiệm kỳ|giai đoạn/iu

const wholeYear = /^(?:\p{L}+,\s+)?(?:trong\s+)?năm\s+(\d{4})(?!\s?[-–]\s?\d)/iu
const term = /^(?:trong\s+)?(?:nhiệm\s+kỳ|giai\s+đoạn)\s+(\d{4})\s?[-–]\s?(\d{4})/iu

/**
 * When a deed was done, as far as its own words tell.
 *
 * @param year The report's: days without a year take it, days of another year belong to something else.
 */
export function readWhen(text: string, year: number | undefined): Span | undefined {
  if (!timely.test(text)) return undefined
  for (const [reader, read] of readers) {
    for (const match of text.matchAll(reader)) {
      const found = read(
        match.slice(1).map((part) => (part && /^\d+$/u.test(part) ? Number(part) : undefined)),
        year,
        match[0].toLowerCase(),
      )
      if (found && isOfYear(found, year) && !isCited(text, match.index)) return found
    }
  }
  return headTime(text)
}

function headTime(text: string): Span | undefined {
  const years = term.exec(text)
  if (years) return span(date(Number(years[1]), 1, 1), date(Number(years[2]), 12, 31))
  const alone = wholeYear.exec(text)
  return alone ? span(date(Number(alone[1]), 1, 1), date(Number(alone[1]), 12, 31)) : undefined
}

function isOfYear({ from, to }: Span, year: number | undefined): boolean {
  return year === undefined || from.startsWith(`${year}-`) || to.startsWith(`${year}-`)
}

const citation =
  /(?:thực hiện|theo|căn cứ|triển khai)\s+[^;]{0,80}?\d[^\s]*[-/]\p{Lu}[^\s]*,?\s*(?:ngày\s*)?$/iu

/** The day of a document that is only carried out, not issued, here. */
function isCited(text: string, at: number): boolean {
  return citation.test(text.slice(Math.max(0, at - 140), at))
}

function pattern(source: string): RegExp {
  return new RegExp(before + source, 'giu')
}

/** @returns `undefined` for a day that there is not. */
function date(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): string | undefined {
  if (!year || !month || !day || month > 12 || day > daysIn(year, month)) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function lastOf(year: number | undefined, month: number | undefined): string | undefined {
  return year && month && month <= 12 ? date(year, month, daysIn(year, month)) : undefined
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

function one(day: string | undefined): Span | undefined {
  return span(day, day)
}

function span(from: string | undefined, to: string | undefined): Span | undefined {
  return from && to && from <= to ? { from, to } : undefined
}

const quarters: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
}

function quarter(written: string, year: number | undefined): Span | undefined {
  const number = quarters[/quý\s+(\S+?)(?![\p{L}\d])/u.exec(written)?.[1] ?? '']
  return number ? span(date(year, number * 3 - 2, 1), lastOf(year, number * 3)) : undefined
}
