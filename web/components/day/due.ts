import type { Calendar } from '../../../server/calendar/schema.ts'
import type { Phase } from '../../../server/seasons/schema.ts'
import { isBack } from '../season/phase-steps.ts'

/** The deadline that counts now for the reader. */
export interface Due {
  phase: Phase
  /** The first moment too late, for the own organisation. */
  dueAt: string
}

/**
 * The deadline to show: that of the own sheet while it is still owed; else of the season's phase; else the
 * next one to come. Null where none is set.
 *
 * @param owesSheet Whether the own sheet was never handed in.
 */
export function dueNow(
  { phases }: Pick<Calendar, 'phases'>,
  { phase, owesSheet }: { phase: Phase; owesSheet: boolean },
): Due | null {
  const dated = phases.flatMap(({ phase, ownDueAt }) =>
    ownDueAt ? [{ phase, dueAt: ownDueAt }] : [],
  )
  const sheet = dated.find((due) => due.phase === 'self-score')
  if (owesSheet && sheet && isBack(phase, 'self-score')) return sheet
  return dated.find((due) => !isBack(phase, due.phase)) ?? null
}
