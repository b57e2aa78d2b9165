import { AppError } from '../errors/app-error.ts'
import type { FieldFault } from '../errors/field-fault.ts'
import type { NewPlacements } from './schema.ts'

/**
 * Why a claim would not stand, told of the places that were asked for: of the activity that it is about, else of
 * the first that is to change there. What is about an activity that was there before keeps its path in the claim.
 *
 * @param activityIds Those of the claim as it was to be.
 * @throws What was caught, where it is no refusal of fields.
 */
export function placeFaults(
  error: unknown,
  { count, release }: NewPlacements,
  { criterion, activityIds }: { criterion: string; activityIds: readonly string[] },
): FieldFault[] {
  if (!(error instanceof AppError) || error.code !== 'request.invalid') throw error
  const added = count.findIndex((place) => place.criterion === criterion)
  const taken = release.findIndex((place) => place.criterion === criterion)
  const first = added >= 0 ? `count.${added}` : `release.${taken}`
  return (error.extra.errors ?? []).map((fault) => {
    const [, index, counted] = /^(?:activityIds\.(\d+)|units\.(.+))/.exec(fault.path) ?? []
    const about = counted ?? (index && activityIds[Number(index)])
    if (about === undefined) return { ...fault, path: first }
    const at = count.findIndex(({ activityId }) => activityId === about)
    return at >= 0 ? { ...fault, path: `count.${at}` } : fault
  })
}
