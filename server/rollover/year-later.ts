import type { SeasonPhaseRow } from '../../db/queries/season-phases.ts'
import { endOfDay, isPast, lastDayOf, startOfDay } from '../calendar/times.ts'
import type { UsedPhase } from '../seasons/used-phases.ts'
import { dayInVietnam } from '../session/actor.ts'

/** The same day of the next year; of 29 February the last day of the month. */
export function yearLater(day: string): string {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
  return next.endsWith('-02-29') ? next.replace(/29$/, '28') : next
}

/** A deadline that was put off for all members, as it was before. */
export interface PutOff {
  phase: string
  memberId: string | null
  fromAt: string
  state: string
}

/**
 * The calendar that the next season begins with: the phases of this one, each a year later; what was put
 * off as it was planned at first. Times that are over at `now` are left open: a deadline that nobody can
 * keep would only make everybody late.
 */
export function phasesLater(
  phases: readonly UsedPhase[],
  putOff: readonly PutOff[],
  now: string,
): SeasonPhaseRow[] {
  const ahead = (at: string | null) => (at !== null && !isPast(at, now) ? at : null)
  return phases.map(({ phase, opensAt, dueAt, interimOn }) => {
    const planned = dueAt && plannedAt(phase, dueAt, putOff)
    return {
      phase,
      opensAt: ahead(opensAt && startOfDay(yearLater(dayInVietnam(new Date(opensAt))))),
      dueAt: ahead(planned && endOfDay(yearLater(lastDayOf(planned)))),
      interimOn: interimOn && yearLater(interimOn),
    }
  })
}

/** Extensions in the order in which they were made: the first one tells what was planned. */
function plannedAt(phase: string, dueAt: string, putOff: readonly PutOff[]): string {
  const forAll = putOff.filter(
    (each) => each.phase === phase && each.memberId === null && each.state === 'in-force',
  )
  return forAll[0]?.fromAt ?? dueAt
}
