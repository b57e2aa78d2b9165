import { countsItems } from '../../../scoring/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { noUnits } from './read-units.ts'

/** Whether the figure is the sum of the units: where a joint activity counts by its share it is less. */
export function sumsUnits(leaf: Leaf): boolean {
  return countsItems(leaf) && leaf.claims?.joint !== 'share'
}

/**
 * As how many units activities are told to count in all: their number alone where a sum would disagree
 * with the figure that they give, or where one of them is no number yet.
 */
export function totalUnits(leaf: Leaf, activities: readonly { units: number }[]): number {
  if (!sumsUnits(leaf) || activities.some(({ units }) => units === noUnits))
    return activities.length
  return activities.reduce((sum, { units }) => sum + units, 0)
}
