/** When something took place: `YYYY-MM-DD`, a month or a year only, and a last day. */
export interface Span {
  startsOn: string
  endsOn: string | null
}

const dayMs = 86_400_000

/**
 * How many days lie between two spans, 0 where they meet. A month or a year is all of its days.
 */
export function daysBetween(a: Span, b: Span): number {
  const [from, to] = [firstOf(a), lastOf(a)]
  const [otherFrom, otherTo] = [firstOf(b), lastOf(b)]
  return Math.max(0, (otherFrom - to) / dayMs, (from - otherTo) / dayMs)
}

/**
 * How much it says that another span meets this one, 0 to 1: of a week all, of a month half, of a longer
 * one the less the longer it is. So a record of the whole year does not meet every other.
 */
export function certaintyOf(span: Span): number {
  const days = (lastOf(span) - firstOf(span)) / dayMs + 1
  return days <= 7 ? 1 : Math.min(0.5, (0.5 * 31) / days)
}

/** The first day, in milliseconds. */
export function firstOf({ startsOn }: Span): number {
  return Date.parse(startsOn.length === 7 ? `${startsOn}-01` : startsOn)
}

/** The last day, in milliseconds. */
export function lastOf({ startsOn, endsOn }: Span): number {
  if (endsOn !== null) return Date.parse(endsOn)
  if (startsOn.length >= 10) return Date.parse(startsOn)
  const [year, month = 12] = startsOn.split('-').map(Number)
  return Date.UTC(year!, month, 0)
}
