import type { ErrorCode } from '../errors/schema.ts'
import { type Phase, phases } from './schema.ts'

/** What a season has unless its settings say otherwise. */
export const usualPhases: readonly Phase[] = [
  'record',
  'self-score',
  'verify',
  'conference',
  'published',
]

/** The phases that a cluster may do without; the others every season has. */
export const optionalPhases: readonly Phase[] = [
  'setup',
  'comment',
  'cross-check',
  'explain',
  'verify-2',
]

/**
 * Whether a season may go from one phase to another: one step on, or back with a reason. The steps are
 * the phases that its settings say it has, so none is left out by accident. What is published stays so.
 * A demonstration moves freely, so that every step can be tried.
 *
 * @param used The phases that the season has, in order.
 *
 * @returns The refusal, or `undefined`.
 */
export function moveRefusal(
  used: readonly Phase[],
  { from, to }: { from: Phase; to: Phase },
  { demo, reason }: { demo: boolean; reason: string },
): ErrorCode | undefined {
  if (from === to || !used.includes(to)) return 'phase.not_next'
  if (demo) return undefined
  if (from === 'published') return 'phase.closed'
  if (isBefore(to, from)) return reason === '' ? 'reason.missing' : undefined
  return to === phaseAfter(used, from) ? undefined : 'phase.not_next'
}

/** The next phase that the season has; `undefined` after the last. */
export function phaseAfter(used: readonly Phase[], phase: Phase): Phase | undefined {
  return used.find((each) => isBefore(phase, each))
}

/** Whether one phase comes earlier in the year than another. */
export function isBefore(phase: Phase, other: Phase): boolean {
  return phases.indexOf(phase) < phases.indexOf(other)
}
