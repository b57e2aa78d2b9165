import { compareActivities, likelyFrom, nearDays, type Prepared, prepare } from './compare.ts'
import type { ComparedActivity, LikelyDuplicate } from './model.ts'

const nearMs = nearDays * 86_400_000

/**
 * The records of different members that are likely of one event, the likeliest first; of equals by their
 * ids. In the order of their first days each is compared only with those that begin before it is over.
 */
export function findDuplicates(activities: readonly ComparedActivity[]): LikelyDuplicate[] {
  const sorted = activities.map(prepare).toSorted((one, other) => one.from - other.from)
  const pairs = sorted.flatMap((one, at) =>
    following(sorted, at).flatMap((other) => compareActivities(one, other) ?? []),
  )
  return pairs
    .filter(({ score }) => score >= likelyFrom)
    .toSorted((a, b) => b.score - a.score || (`${a.a}/${a.b}` < `${b.a}/${b.b}` ? -1 : 1))
}

/** Those after one that begin near enough to be of one event with it. */
function following(sorted: readonly Prepared[], at: number): readonly Prepared[] {
  const until = sorted[at]!.to + nearMs
  let end = at + 1
  while (end < sorted.length && sorted[end]!.from <= until) end += 1
  return sorted.slice(at + 1, end)
}
