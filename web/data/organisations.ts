import { query, revalidate } from '@solidjs/router'
import type { NewSuccession } from '../../server/organisations/schema.ts'
import { api, once, parseResponse } from '../api.ts'

/** Who merged or changed its name in a season, the earliest first. */
export const getSuccessions = query(
  (seasonId: string) =>
    parseResponse(api.admin.seasons[':seasonId'].successions.$get({ param: { seasonId } })),
  'successions',
)

/** Takes a merger or a new name back in one season. */
export async function takeBack(
  param: { seasonId: string; memberId: string },
  reason: string,
  key: string,
) {
  await parseResponse(
    api.admin.seasons[':seasonId'].successions[':memberId'].retraction.$post(
      { param, json: { reason } },
      once(key),
    ),
  )
  await revalidate()
}

export async function succeed(seasonId: string, succession: NewSuccession, key: string) {
  await parseResponse(
    api.admin.seasons[':seasonId'].successions.$post(
      { param: { seasonId }, json: succession },
      once(key),
    ),
  )
  await revalidate()
}
