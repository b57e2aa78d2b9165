import type { Span } from '../../../scoring/duplicates/days.ts'
import { placeInYear } from '../../../scoring/paper/period.ts'

/** What stands together in the list to pick from, in this order. */
export const pickGroups = ['suggested', 'free', 'elsewhere'] as const
export type PickGroup = (typeof pickGroups)[number]

interface Pickable extends Span {
  id: string
  createdAt: string
}

/**
 * Activities as they are offered to a criterion: those suggested for it, those that no other criterion
 * counts, those that one does; in each the newest first. A group without any is left out.
 */
export function groupPicks<Of extends Pickable>(
  activities: readonly Of[],
  of: { suggested: ReadonlySet<string>; elsewhere: ReadonlySet<string> },
): { group: PickGroup; activities: Of[] }[] {
  const groupOf = ({ id }: Of): PickGroup =>
    of.elsewhere.has(id) ? 'elsewhere' : of.suggested.has(id) ? 'suggested' : 'free'
  const groups = Map.groupBy(activities.toSorted(newestFirst), groupOf)
  return pickGroups.flatMap((group) => {
    const some = groups.get(group)
    return some ? [{ group, activities: some }] : []
  })
}

function newestFirst(a: Pickable, b: Pickable): number {
  return descending(placeInYear(a), placeInYear(b)) || descending(a.createdAt, b.createdAt)
}

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
