import { query, revalidate } from '@solidjs/router'
import { api, once, parseResponse } from '../api.ts'

/** Records of two members that are likely of one event, the likeliest first. */
export const getLikelyPairs = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].duplicates.$get({ param: { seasonId } })),
  'duplicates',
)

/** Offers to merge records, oldest first, those answered too. */
export const getMerges = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].merges.$get({ param: { seasonId } })),
  'merges',
)

/** A partner's word on a joint activity as it stands at `version`. @param key The same for every attempt. */
export async function signActivity(
  seasonId: string,
  { id, version }: { id: string; version: number },
  word: { act: 'signed' | 'objected'; reason: string },
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].activities[':activityId'].signatures.$post(
      { param: { seasonId, activityId: id }, json: { ...word, version } },
      once(key),
    ),
  )
  await revalidate()
}

/** Offers the own record for another's of the same event. */
export async function proposeMerge(
  seasonId: string,
  pair: { ownId: string; keptId: string },
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].merges.$post({ param: { seasonId }, json: pair }, once(key)),
  )
  await revalidate([getLikelyPairs.key, getMerges.key])
}

export async function decideMerge(
  seasonId: string,
  mergeId: string,
  accept: boolean,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].merges[':mergeId'].decision.$post(
      { param: { seasonId, mergeId }, json: { accept } },
      once(key),
    ),
  )
  await revalidate()
}

export async function undoMerge(seasonId: string, mergeId: string): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].merges[':mergeId'].$delete({ param: { seasonId, mergeId } }),
  )
  await revalidate()
}
