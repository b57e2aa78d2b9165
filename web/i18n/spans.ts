import type { Span } from '../../scoring/duplicates/days.ts'
import { periodInWords, periodOf } from '../../scoring/paper/period.ts'
import { formatDay } from './days.ts'
import { locale } from './locale.ts'

/**
 * When something began, as a list tells it: "06/07/2026", "07/2026"; what is only known by a part of the
 * year by its name, "6 tháng đầu năm 2026", for its first day says nothing.
 */
export function formatStart(span: Span): string {
  const period = periodOf(span)
  return period && period.name !== 'Y'
    ? periodInWords(period, locale())
    : formatDay(span.startsOn.slice(0, period ? 4 : 10))
}

/** All of it: "06/07/2026 – 08/07/2026", "6 tháng đầu năm 2026". */
export function formatSpan(span: Span): string {
  if (!span.endsOn || span.endsOn === span.startsOn || periodOf(span)) return formatStart(span)
  return `${formatDay(span.startsOn)} – ${formatDay(span.endsOn)}`
}
