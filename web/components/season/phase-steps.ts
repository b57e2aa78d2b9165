import type { Phase } from '../../../server/seasons/schema.ts'

/** The phases that a season can be in today, in order: those that the server lets it enter. */
export const activePhases: readonly Phase[] = [
  'record',
  'self-score',
  'verify',
  'conference',
  'published',
]

/** The phase that follows; undefined after the last. */
export function phaseAfter(phase: Phase): Phase | undefined {
  const place = activePhases.indexOf(phase)
  return activePhases[place + 1]
}

/**
 * Where a season may go from its phase: one step on or any step back; a demonstration anywhere. What is
 * published stays so.
 */
export function phaseChoices(phase: Phase, demo: boolean): Phase[] {
  const place = activePhases.indexOf(phase)
  return activePhases.filter((one, at) => {
    if (one === phase) return false
    if (demo) return true
    return phase !== 'published' && at <= place + 1
  })
}

/** Whether `to` lies before `from`: then the move needs a reason. */
export function isBack(from: Phase, to: Phase): boolean {
  return activePhases.indexOf(to) < activePhases.indexOf(from)
}

/** Whether `to` is the step after or before `from`; all others are far. */
export function isNear(from: Phase, to: Phase): boolean {
  return Math.abs(activePhases.indexOf(to) - activePhases.indexOf(from)) === 1
}
