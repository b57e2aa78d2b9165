import type { Calendar, CalendarPhase } from '../../../server/calendar/schema.ts'
import type { Phase } from '../../../server/seasons/schema.ts'
import { isBack } from '../season/phase-steps.ts'

/** A stretch of the drawing, in hundredths of its width. */
export interface Stretch {
  x: number
  width: number
}

/** One phase of the year as it is drawn. */
export interface TimelinePhase extends CalendarPhase {
  state: 'done' | 'now' | 'next'
  /** From its opening, else from the deadline before, to its own; null without a deadline. */
  bar: Stretch | null
}

export interface Timeline {
  phases: TimelinePhase[]
  /** Where the server's present stands, in hundredths; null outside the year. */
  now: number | null
}

/** The narrowest bar that can be seen, in hundredths. */
const narrowest = 1.5

/**
 * The phases of a season along one line: from its first day to the last day or deadline, whichever is
 * later.
 */
export function timelineOf(
  { phases, now }: Pick<Calendar, 'phases' | 'now'>,
  season: { startsOn: string; endsOn: string; phase: Phase },
): Timeline {
  const start = inVietnam(season.startsOn)
  const dues = phases.flatMap(({ dueAt }) => (dueAt ? [Date.parse(dueAt)] : []))
  const end = Math.max(inVietnam(season.endsOn) + 86_400_000, ...dues)
  const place = (at: number) => ((Math.min(Math.max(at, start), end) - start) / (end - start)) * 100
  const present = Date.parse(now)
  return {
    phases: phases.map((each, index) => ({
      ...each,
      state: stateOf(each.phase, season.phase),
      bar: each.dueAt
        ? stretch(place(opening(phases, index) ?? start), place(Date.parse(each.dueAt)))
        : null,
    })),
    now: present >= start && present <= end ? place(present) : null,
  }
}

function stateOf(phase: Phase, current: Phase): TimelinePhase['state'] {
  if (phase === current) return 'now'
  return isBack(current, phase) ? 'done' : 'next'
}

/** When a phase opens: as it was set, else when the last one before it is due. */
function opening(phases: readonly CalendarPhase[], index: number): number | undefined {
  const own = phases[index]?.opensAt
  if (own) return Date.parse(own)
  const before = phases.slice(0, index).findLast(({ dueAt }) => dueAt !== null)?.dueAt
  return before ? Date.parse(before) : undefined
}

function stretch(from: number, to: number): Stretch {
  const width = Math.max(narrowest, to - from)
  return { x: Math.min(from, 100 - width), width }
}

/** The first moment of a day there, in milliseconds. */
function inVietnam(day: string): number {
  return Date.parse(`${day}T00:00:00.000+07:00`)
}
