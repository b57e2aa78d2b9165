import { type Phase, phases } from '../../../server/seasons/schema.ts'

/** Where a phase stands in the whole year. */
const placeOf = (phase: Phase) => phases.indexOf(phase)

/**
 * The phase that follows; undefined after the last.
 *
 * @param used The phases that the season has, in order.
 */
export function phaseAfter(used: readonly Phase[], phase: Phase): Phase | undefined {
  return used.find((one) => placeOf(one) > placeOf(phase))
}

/**
 * Where a season may go from its phase: one step on or any step back; a demonstration anywhere. What is
 * published stays so.
 */
export function phaseChoices(used: readonly Phase[], phase: Phase, demo: boolean): Phase[] {
  return used.filter((one) => {
    if (one === phase) return false
    if (demo) return true
    return phase !== 'published' && (isBack(phase, one) || one === phaseAfter(used, phase))
  })
}

/** Whether `to` lies before `from`: then the move needs a reason. */
export function isBack(from: Phase, to: Phase): boolean {
  return placeOf(to) < placeOf(from)
}

/** Whether `to` is the step after or before `from`; all others are far. */
export function isNear(used: readonly Phase[], from: Phase, to: Phase): boolean {
  return phaseAfter(used, from) === to || phaseAfter(used, to) === from
}
