import { query, revalidate } from '@solidjs/router'
import type { NewSuccession } from '../../server/organisations/schema.ts'
import { api, once, parseResponse } from '../api.ts'

/** Who merged or changed its name in a season, the earliest first. */
export const getSuccessions = query(
  (seasonId: string) =>
    parseResponse(api.admin.seasons[':seasonId'].successions.$get({ param: { seasonId } })),
  'successions',
)

export async function succeed(seasonId: string, succession: NewSuccession, key: string) {
  await parseResponse(
    api.admin.seasons[':seasonId'].successions.$post(
      { param: { seasonId }, json: succession },
      once(key),
    ),
  )
  await revalidate()
}
