import type { Span } from '../../../scoring/duplicates/days.ts'
import { type Period, periodOf, placeInYear } from '../../../scoring/paper/period.ts'

/** What stands under one heading. */
export interface ActivityGroup<Of extends Span = Span> {
  /** `YYYY-MM`; of a part of the year `YYYY-H1`, `YYYY-Q2`…; `YYYY` where no more is known. */
  key: string
  /** Null for a month. */
  period: Period | null
  of: Of[]
}

/** The group in which an activity is listed. */
export function groupKey(span: Span): string {
  const period = periodOf(span)
  if (!period) return span.startsOn.slice(0, 7)
  return period.name === 'Y' ? period.year : `${period.year}-${period.name}`
}

/**
 * Newest month first, and in it the newest day first; an activity of an unknown day ends its month. What is
 * only known by a part of the year stands before the last month of that part, what is of an unknown month
 * ends the list.
 */
export function groupActivities<Of extends Span>(activities: readonly Of[]): ActivityGroup<Of>[] {
  const groups = Map.groupBy(activities.toSorted(newestFirst), groupKey)
  return [...groups].map(([key, of]) => ({ key, period: periodOf(of[0]!), of }))
}

function newestFirst(a: Span, b: Span): number {
  const [one, other] = [placeInYear(a), placeInYear(b)]
  return one < other ? 1 : one > other ? -1 : 0
}
