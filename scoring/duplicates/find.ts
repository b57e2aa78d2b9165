import { compareActivities, likelyFrom } from './compare.ts'
import type { ComparedActivity, LikelyDuplicate } from './model.ts'

/** The records of different members that are likely of one event, the likeliest first; of equals by their ids. */
export function findDuplicates(activities: readonly ComparedActivity[]): LikelyDuplicate[] {
  const sorted = activities.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const pairs = sorted.flatMap((one, at) =>
    sorted.slice(at + 1).flatMap((other) => compareActivities(one, other) ?? []),
  )
  return pairs
    .filter(({ score }) => score >= likelyFrom)
    .toSorted((a, b) => b.score - a.score || (`${a.a}/${a.b}` < `${b.a}/${b.b}` ? -1 : 1))
}
