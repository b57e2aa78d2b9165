import { createAsync } from '@solidjs/router'
import { latePhases } from '../../../server/permissions/schema.ts'
import { getCalendar } from '../../data/calendar.ts'
import { useSeason } from '../../layout-season.tsx'
import type { SheetView } from './create-sheet.ts'

export type Lateness = ReturnType<typeof createLateness>

/** What handing in now would make of the sheet, as far as the calendar is known. */
export function createLateness(view: Pick<SheetView, 'leaves' | 'reviews' | 'fact' | 'workedIf'>) {
  const { season } = useSeason()
  const calendar = createAsync(() => getCalendar(season().id).catch(() => null), {
    initialValue: null,
  })
  const own = () => calendar()?.phases.find(({ phase }) => phase === 'self-score')
  const due = () => own()?.ownDueAt ?? null
  const days = () => own()?.ownDaysLate ?? 0
  /** The deadline that has passed; null where none was set, or none has. Handed in again is never late. */
  const overdue = () => {
    const at = due()
    return view.reviews.length === 0 && at !== null && calendar()!.now >= at ? at : null
  }
  /** At its deadline; without one, once self-scoring is over. */
  const isLate = () =>
    due() === null
      ? view.reviews.length === 0 && latePhases.includes(season().phase)
      : overdue() !== null
  /** The criteria under which the record itself counts the days late: more than are claimed there. */
  const counting = () =>
    view.leaves.flatMap(({ code, rule }) =>
      overdue() !== null &&
      'of' in rule &&
      rule.of === 'days_late' &&
      Number(view.fact(code)?.quantity ?? 0) < days()
        ? [code]
        : [],
    )
  /** What the sheet comes to with these days; null where they change nothing. */
  const outcome = () =>
    counting().length === 0
      ? null
      : view.workedIf(new Map(counting().map((code) => [code, { quantity: String(days()) }])))
  return { overdue, isLate, days, counting, outcome }
}
