import { listActivities } from '../../activities/read.ts'
import type { Activity } from '../../activities/schema.ts'
import { isVisible } from '../../seasons/visible.ts'
import type { Asked } from '../asked.ts'

/** The activities that one member may count, as far as the reader may see them, in the order of the year. */
export async function activitiesOf({ db, scope }: Asked, member: string): Promise<Activity[]> {
  if (!isVisible(scope, member)) return []
  const listed = await listActivities(db, scope, { member })
  return listed.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
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
