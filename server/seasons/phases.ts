import type { ErrorCode } from '../errors/schema.ts'
import type { Phase } from './schema.ts'
import { phases } from './schema.ts'

/** The phases that a season can be in today; the others of the year keep their place in the list. */
export const activePhases: readonly Phase[] = [
  'record',
  'self-score',
  'verify',
  'conference',
  'published',
]

/**
 * Whether a season may go from one phase to another: one step on, or back with a reason. What is
 * published stays so. A demonstration moves freely, so that every step can be tried.
 *
 * @returns The refusal, or `undefined`.
 */
export function moveRefusal(
  from: Phase,
  to: Phase,
  { demo, reason }: { demo: boolean; reason: string },
): ErrorCode | undefined {
  if (from === to || !activePhases.includes(to)) return 'phase.not_next'
  if (demo) return undefined
  if (from === 'published') return 'phase.closed'
  if (placeOf(to) < placeOf(from)) return reason === '' ? 'reason.missing' : undefined
  const next = activePhases.find((phase) => placeOf(phase) > placeOf(from))
  return to === next ? undefined : 'phase.not_next'
}

function placeOf(phase: Phase): number {
  return phases.indexOf(phase)
}
