import type { Span } from '../duplicates/days.ts'

/** Stretches of the year that reports name, by their first and last days. */
const named = {
  '01-01/03-31': 'Q1',
  '04-01/06-30': 'Q2',
  '07-01/09-30': 'Q3',
  '10-01/12-31': 'Q4',
  '01-01/06-30': 'H1',
  '07-01/12-31': 'H2',
  '01-01/09-30': 'M9',
  '01-01/12-31': 'Y',
} as const
export type PeriodName = (typeof named)[keyof typeof named]

/** A part of a year known by its name rather than by days: `H1` of 2026 is its first six months. */
export interface Period {
  year: string
  name: PeriodName
}

/** The month with which each ends, and how many it has. */
const reach: Record<PeriodName, readonly [last: string, months: number]> = {
  ...{ Q1: ['03', 3], Q2: ['06', 3], Q3: ['09', 3], Q4: ['12', 3] },
  ...{ H1: ['06', 6], H2: ['12', 6], M9: ['09', 9], Y: ['12', 12] },
}

/** The named part of a year that a span is, exactly; null for days and single months. */
export function periodOf({ startsOn, endsOn }: Span): Period | null {
  const year = startsOn.slice(0, 4)
  if (startsOn.length === 4) return { year, name: 'Y' }
  if (endsOn?.slice(0, 4) !== year) return null
  const from = startsOn.length === 7 ? `${startsOn}-01` : startsOn
  const days = `${from.slice(5)}/${endsOn.slice(5)}`
  return days in named ? { year, name: named[days as keyof typeof named] } : null
}

/**
 * Where a span stands among others, as text to be compared: what is only known by a part of the year
 * comes after all that is known of its last month, the longer the later; what is of the whole year first.
 */
export function placeInYear(span: Span): string {
  const period = periodOf(span)
  if (!period) return span.startsOn
  return period.name === 'Y' ? period.year : placeOfPeriod(period)
}

/** The same of a period that is not the whole year. */
export function placeOfPeriod({ year, name }: Period): string {
  const [last, months] = reach[name]
  // "~" comes after "-" and all digits.
  return `${year}-${last}~${months}`
}

/** The last day of a period, `YYYY-MM-DD`. */
export function lastDayOfPeriod({ year, name }: Period): string {
  const [month] = reach[name]
  return `${year}-${month}-${month === '06' || month === '09' ? '30' : '31'}`
}

const words: Record<'vi' | 'en', Record<PeriodName, (year: string) => string>> = {
  vi: {
    Q1: (year) => `quý I/${year}`,
    Q2: (year) => `quý II/${year}`,
    Q3: (year) => `quý III/${year}`,
    Q4: (year) => `quý IV/${year}`,
    H1: (year) => `6 tháng đầu năm ${year}`,
    H2: (year) => `6 tháng cuối năm ${year}`,
    M9: (year) => `9 tháng đầu năm ${year}`,
    Y: (year) => `năm ${year}`,
  },
  en: {
    Q1: (year) => `Q1 ${year}`,
    Q2: (year) => `Q2 ${year}`,
    Q3: (year) => `Q3 ${year}`,
    Q4: (year) => `Q4 ${year}`,
    H1: (year) => `first half of ${year}`,
    H2: (year) => `second half of ${year}`,
    M9: (year) => `first nine months of ${year}`,
    Y: (year) => year,
  },
}

/** "6 tháng đầu năm 2026", "quý II/2026", within a sentence. */
export function periodInWords({ year, name }: Period, language: 'vi' | 'en'): string {
  return words[language][name](year)
}
