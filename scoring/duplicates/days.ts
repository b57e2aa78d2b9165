/** When something took place: `YYYY-MM-DD` or a month only, and a last day. */
export interface Span {
  startsOn: string
  endsOn: string | null
}

const dayMs = 86_400_000

/**
 * How many days lie between two spans, 0 where they meet. A month is all of its days.
 */
export function daysBetween(a: Span, b: Span): number {
  const [from, to] = [firstOf(a), lastOf(a)]
  const [otherFrom, otherTo] = [firstOf(b), lastOf(b)]
  return Math.max(0, (otherFrom - to) / dayMs, (from - otherTo) / dayMs)
}

/** Whether either says a month only, so that meeting says less. */
export function isVague({ startsOn }: Span): boolean {
  return startsOn.length < 10
}

function firstOf({ startsOn }: Span): number {
  return Date.parse(isVague({ startsOn, endsOn: null }) ? `${startsOn}-01` : startsOn)
}

function lastOf({ startsOn, endsOn }: Span): number {
  if (endsOn !== null) return Date.parse(endsOn)
  if (startsOn.length >= 10) return Date.parse(startsOn)
  const [year, month] = startsOn.split('-').map(Number)
  return Date.UTC(year!, month!, 0)
}
