import { query, revalidate } from '@solidjs/router'
import type { Phase } from '../../server/seasons/schema.ts'
import { api, ifMatch, parseResponse } from '../api.ts'

/** The seasons that the account takes part in, newest year first. */
export const getSeasons = query(() => parseResponse(api.seasons.$get()), 'seasons')

export const getSeason = query(
  (seasonId: string) => parseResponse(api.seasons[':seasonId'].$get({ param: { seasonId } })),
  'season',
)

/** Moves the season to another phase; going back needs a reason. Everything on screen is read again. */
export async function moveSeason(
  season: { id: string; version: number },
  phase: Phase,
  reason: string,
) {
  const moved = await parseResponse(
    api.seasons[':seasonId'].$patch(
      { param: { seasonId: season.id }, json: { phase, reason } },
      ifMatch(season.version),
    ),
  )
  await revalidate()
  return moved
}
