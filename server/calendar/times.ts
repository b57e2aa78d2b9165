import { dayInVietnam } from '../session/actor.ts'

const dayMs = 86_400_000
/** Việt Nam has one time zone and no summer time. */
const vietnamAheadMs = 7 * 3_600_000

/** The first moment of a day in Việt Nam, as ISO UTC text. */
export function startOfDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - vietnamAheadMs).toISOString()
}

/** The first moment after a day in Việt Nam: "by the end of 30/11/2023" is before 2023-11-30T17:00Z. */
export function endOfDay(day: string): string {
  return new Date(Date.parse(startOfDay(day)) + dayMs).toISOString()
}

/** The last day in Việt Nam that is in time. */
export function lastDayOf(dueAt: string): string {
  return dayInVietnam(new Date(Date.parse(dueAt) - 1))
}

/** Whether an act at `now` is too late: the deadline itself is. Both as ISO UTC text. */
export function isPast(dueAt: string, now: string): boolean {
  return now >= dueAt
}

/** Whole days after the deadline, each begun one counted: 1 at the deadline itself; 0 before it. */
export function daysLate(dueAt: string, now: string): number {
  if (!isPast(dueAt, now)) return 0
  return Math.floor((Date.parse(now) - Date.parse(dueAt)) / dayMs) + 1
}

/** Whether there is still a day before the deadline: later nobody moves it for all. */
export function isDayBefore(dueAt: string, now: string): boolean {
  return Date.parse(now) <= Date.parse(dueAt) - dayMs
}
