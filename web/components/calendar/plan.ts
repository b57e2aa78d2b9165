import type { Calendar, SetCalendar } from '../../../server/calendar/schema.ts'
import { type Phase, phases } from '../../../server/seasons/schema.ts'
import { dayInVietnam, lastDayOf, typedDay } from '../../i18n/days.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { isBack } from '../season/phase-steps.ts'

/** The calendar as typed: `record.opensOn`, `verify.dueOn`, …; days as people write them. */
export interface TypedPlan {
  used: readonly Phase[]
  days: Readonly<Record<string, string>>
  interimOn: string
}

/** Phases that a cluster may do without. */
const optional: readonly Phase[] = ['setup', 'comment', 'cross-check', 'explain', 'verify-2']

/** The calendar in force, to be typed over. */
export function planOf({ phases: set, interimOn }: Calendar): TypedPlan {
  const days = set.flatMap(({ phase, opensAt, dueAt }) => [
    [`${phase}.opensOn`, opensAt ? typedDay(dayInVietnam(new Date(opensAt))) : ''],
    [`${phase}.dueOn`, dueAt ? typedDay(lastDayOf(dueAt)) : ''],
  ])
  return {
    used: set.map(({ phase }) => phase),
    days: Object.fromEntries(days),
    interimOn: interimOn ? typedDay(interimOn) : '',
  }
}

/** Whether the phase may still be added or left out: the server judges the same way. */
export function mayChoose(phase: Phase, current: Phase): boolean {
  return optional.includes(phase) && isBack('self-score', current) && isBack(phase, current)
}

/** With the phase added in its place of the year, or left out. */
export function withPhase(used: readonly Phase[], phase: Phase, has: boolean): Phase[] {
  return phases.filter((each) => (each === phase ? has : used.includes(each)))
}

/** @returns The change to send, or the fields that cannot be read, each with its code. */
export function readPlan(
  { used, days, interimOn }: TypedPlan,
  year: number,
): { change: SetCalendar } | { faults: { path: string; code: string }[] } {
  const faults: { path: string; code: string }[] = []
  const read = (typed: string, path: string) => {
    if (typed.trim() === '') return null
    const day = parseDay(typed, year)
    if (day.ok && day.day.length === 10) return day.day
    faults.push({ path, code: day.ok ? 'day.unreadable' : day.code })
    return null
  }
  const rows = used.map((phase, index) => ({
    phase,
    opensOn: read(days[`${phase}.opensOn`] ?? '', `phases.${index}.opensOn`),
    dueOn: read(days[`${phase}.dueOn`] ?? '', `phases.${index}.dueOn`),
  }))
  const change = { phases: rows, interimOn: read(interimOn, 'interimOn') }
  return faults.length > 0 ? { faults } : { change }
}
