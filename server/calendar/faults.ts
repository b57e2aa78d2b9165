import type { FieldFault } from '../errors/field-fault.ts'
import { repeatFaults } from '../errors/field-fault.ts'
import type { ErrorCode } from '../errors/schema.ts'
import { isBefore, optionalPhases } from '../seasons/phases.ts'
import { type Phase, phases } from '../seasons/schema.ts'
import { endOfDay, isPast } from './times.ts'

export interface PhaseDates {
  phase: Phase
  opensAt: string | null
  dueAt: string | null
}

/** How far the season is when its calendar is changed. */
export interface CalendarGround {
  phase: Phase
  now: string
  demo: boolean
}

/**
 * What is wrong with a new calendar. Until the members score themselves the phases to come may change; a
 * deadline that the members know (after setup) is only ever extended; deadlines follow one another in the
 * order of the year. In a demonstration dates change freely.
 *
 * @param after In the order of the request, which the paths of the faults name.
 */
export function calendarFaults(
  before: readonly PhaseDates[],
  after: readonly PhaseDates[],
  ground: CalendarGround,
): FieldFault[] {
  return [
    ...repeatFaults(
      'phases',
      after.map(({ phase }) => phase),
    ),
    ...setFaults(before, after, ground),
    ...after.flatMap((dates, index) => {
      const code = dateFault(dates, { before, after, ground })
      return code
        ? [
            {
              path: `phases.${index}.${code === 'calendar.opens_late' ? 'opensOn' : 'dueOn'}`,
              code,
            },
          ]
        : []
    }),
  ]
}

/**
 * The interim review looks at days whose activities count, before the last. Its day is set while it is to
 * come and stays once it is over: another would show all at once what members have not handed in.
 */
export function interimFaults(
  before: string | null,
  after: string | null,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  { now, demo }: Pick<CalendarGround, 'now' | 'demo'>,
): FieldFault[] {
  if (before === after) return []
  const isOver = (day: string | null) => day !== null && isPast(endOfDay(day), now) && !demo
  const fault = (code: ErrorCode) => [{ path: 'interimOn', code }]
  if (isOver(before)) return fault('calendar.interim_fixed')
  if (after !== null && (after < startsOn || after >= endsOn))
    return fault('calendar.interim_outside')
  return isOver(after) ? fault('calendar.past') : []
}

/** Phases that are missing, and those that come or go too late. */
function setFaults(
  before: readonly PhaseDates[],
  after: readonly PhaseDates[],
  { phase: current }: CalendarGround,
): FieldFault[] {
  const had = new Set(before.map(({ phase }) => phase))
  const has = new Set(after.map(({ phase }) => phase))
  const isOpen = (phase: Phase) => isBefore(current, 'self-score') && isBefore(current, phase)
  const missing = phases.some((phase) => !has.has(phase) && !optionalPhases.includes(phase))
  const fixed = phases.some((phase) => had.has(phase) !== has.has(phase) && !isOpen(phase))
  return [
    ...(missing ? [{ path: 'phases', code: 'calendar.phase_needed' }] : []),
    ...(fixed && !missing ? [{ path: 'phases', code: 'calendar.phases_fixed' }] : []),
  ]
}

function dateFault(
  dates: PhaseDates,
  {
    before,
    after,
    ground: { phase: current, now, demo },
  }: { before: readonly PhaseDates[]; after: readonly PhaseDates[]; ground: CalendarGround },
): string | undefined {
  const { phase, opensAt, dueAt } = dates
  const known = before.find((each) => each.phase === phase)?.dueAt ?? null
  if (known !== dueAt && !demo) {
    if (known !== null && current !== 'setup') return 'calendar.due_fixed'
    if (dueAt !== null && isPast(dueAt, now)) return 'calendar.past'
  }
  if (opensAt !== null && dueAt !== null && opensAt >= dueAt) return 'calendar.opens_late'
  const earlier = after.filter((each) => isBefore(each.phase, phase))
  return dueAt !== null && earlier.some((each) => each.dueAt !== null && each.dueAt > dueAt)
    ? 'calendar.order'
    : undefined
}
