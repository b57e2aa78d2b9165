import { lastDayOf } from '../calendar/times.ts'
import type { StageValue } from '../claims/schema.ts'
import { dayInVietnam } from '../session/actor.ts'

/** How late a sheet was; `days` and `dueAt` are there where a deadline was set. */
interface Late {
  at: string
  days?: number
  dueAt?: string | null
}

/** What the record notes beside the days that it counts: read by the cluster, whatever the language of the screen. */
export function lateNote(at: string, dueAt: string, days: number): string {
  return `Nộp ngày ${spoken(dayInVietnam(new Date(at)))}, hạn ${spoken(lastDayOf(dueAt))}: trễ ${days} ngày`
}

/**
 * A member's values, those marked whose days the record wrote at hand-in: its very days under its very
 * note. Days without that note are the member's own statement.
 */
export function markByProgram(values: readonly StageValue[], late: Late | undefined): StageValue[] {
  if (!late?.days || !late.dueAt) return [...values]
  const days = String(late.days)
  const note = lateNote(late.at, late.dueAt, late.days)
  return values.map((value) =>
    value.stage === 'self' && value.fact.quantity === days && value.note.endsWith(note)
      ? { ...value, byProgram: true }
      : value,
  )
}

/** "30/11/2023". */
function spoken(day: string): string {
  return day.split('-').reverse().join('/')
}
