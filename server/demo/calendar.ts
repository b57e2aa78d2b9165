import { extendDeadline } from '../calendar/extend.ts'
import { setCalendar } from '../calendar/set.ts'
import type { Act } from '../seasons/act.ts'
import { usualPhases } from '../seasons/phases.ts'
import type { Phase } from '../seasons/schema.ts'

/** The last days of the phases, by month and day, as a cluster of unions has them. */
const lastDays: Partial<Record<Phase, string>> = {
  record: '11-15',
  'self-score': '11-20',
  verify: '12-15',
  conference: '12-29',
}

/** The lead says when each phase of the demonstration is due, and that there is an interim review. */
export async function setDemoCalendar(lead: Act): Promise<void> {
  const { year, version } = lead.season.row
  const dayOf = (phase: Phase) => (lastDays[phase] ? `${year}-${lastDays[phase]}` : null)
  const phases = usualPhases.map((phase) => ({ phase, opensOn: null, dueOn: dayOf(phase) }))
  await setCalendar(lead, version, { phases, interimOn: `${year}-06-30` })
}

/** More time for everybody, for a reason that all see. */
export async function extendDemoDeadline(lead: Act): Promise<void> {
  await extendDeadline(lead, {
    phase: 'self-score',
    memberId: null,
    dueOn: `${lead.season.row.year}-11-23`,
    reason: 'Mưa lũ giữa tháng 11 ở miền Trung, nhiều đơn vị chưa gom đủ minh chứng',
  })
}
