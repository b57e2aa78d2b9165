import { query, revalidate } from '@solidjs/router'
import type { NewActivity } from '../../scoring/model/activity.ts'
import type { Activity, ActivityFilter } from '../../server/activities/schema.ts'
import { api, ifMatch, once, parseResponse } from '../api.ts'
import { getAudit } from './audit.ts'
import { getPlacements } from './placements.ts'

/** A member's activities, joint ones included; the own member's when none is named. */
export const getActivities = query(
  (seasonId: string, filter: ActivityFilter = {}) =>
    parseResponse(api.seasons[':seasonId'].activities.$get({ param: { seasonId }, query: filter })),
  'activities',
)

export const getActivity = query(
  (seasonId: string, activityId: string) =>
    parseResponse(
      api.seasons[':seasonId'].activities[':activityId'].$get({ param: { seasonId, activityId } }),
    ),
  'activity',
)

/** @param key The same for every attempt at one activity, so that a lost answer does not record it twice. */
export async function addActivity(seasonId: string, activity: NewActivity, key: string) {
  const added = await parseResponse(
    api.seasons[':seasonId'].activities.$post({ param: { seasonId }, json: activity }, once(key)),
  )
  await revalidate([getActivities.key, getPlacements.key, getAudit.key])
  return added
}

export async function changeActivity(
  seasonId: string,
  { id, version }: { id: string; version: number },
  activity: NewActivity,
) {
  const changed = await parseResponse(
    api.seasons[':seasonId'].activities[':activityId'].$put(
      { param: { seasonId, activityId: id }, json: activity },
      ifMatch(version),
    ),
  )
  await revalidate() // what is claimed with it changes too
  return changed
}

/** Proves an activity with more files; nothing else of it changes. */
export async function attachEvidence(
  seasonId: string,
  { id, version, ...activity }: Activity,
  evidenceIds: string[],
): Promise<Activity> {
  const changed = await parseResponse(
    api.seasons[':seasonId'].activities[':activityId'].$put(
      { param: { seasonId, activityId: id }, json: { ...writtenIn(activity), evidenceIds } },
      ifMatch(version),
    ),
  )
  await revalidate([getActivities.key, getActivity.key, getAudit.key])
  return changed
}

/** What a member fills in, without what the server adds to it. */
function writtenIn(activity: NewActivity): NewActivity {
  const { title, field, role, startsOn, endsOn, place, partners, countries } = activity
  const { people, money, documents, result, joint, evidenceIds } = activity
  return {
    ...{ title, field, role, startsOn, endsOn, place, partners, countries },
    ...{ people, money, documents, result, joint, evidenceIds },
  }
}

export async function withdrawActivity(
  seasonId: string,
  { id, version }: { id: string; version: number },
): Promise<void> {
  await api.seasons[':seasonId'].activities[':activityId'].$delete(
    { param: { seasonId, activityId: id } },
    ifMatch(version),
  )
  await revalidate()
}
