import type { Span } from '../../../scoring/duplicates/days.ts'
import { placeInYear } from '../../../scoring/paper/period.ts'
import { listActivities } from '../../activities/read.ts'
import type { Activity } from '../../activities/schema.ts'
import { isVisible } from '../../seasons/visible.ts'
import type { Asked } from '../asked.ts'

/** The activities that one member may count, as far as the reader may see them, in the order of the year. */
export async function activitiesOf({ db, scope }: Asked, member: string): Promise<Activity[]> {
  if (!isVisible(scope, member)) return []
  return inYearOrder(await listActivities(db, scope, { member }))
}

/** By the day of their beginning, of a part of the year after its last month; of the same day as they came. */
export function inYearOrder<Dated extends Span>(listed: readonly Dated[]): Dated[] {
  return listed.toSorted((a, b) => {
    const [one, other] = [placeInYear(a), placeInYear(b)]
    return one < other ? -1 : one > other ? 1 : 0
  })
}

/** The same of every member, by member in the order of the roll; those without any are left out. */
export async function activitiesOfAll(asked: Asked): Promise<Map<string, Activity[]>> {
  const all = new Map<string, Activity[]>()
  for (const { id } of asked.scope.members) {
    const own = await activitiesOf(asked, id)
    if (own.length > 0) all.set(id, own)
  }
  return all
}
