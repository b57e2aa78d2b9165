import { query, revalidate } from '@solidjs/router'
import type { Phase, SeasonDetail } from '../../server/seasons/schema.ts'
import { api, ifMatch, parseResponse } from '../api.ts'

/** The seasons that the account takes part in, newest year first. */
export const getSeasons = query(() => parseResponse(api.seasons.$get()), 'seasons')

export const getSeason = query(
  async (seasonId: string) =>
    // The rules are open JSON to the client's types; the server answers by this very schema.
    (await parseResponse(api.seasons[':seasonId'].$get({ param: { seasonId } }))) as SeasonDetail,
  'season',
)

/** What the phase leaves open; for the heads. */
export const getBlockers = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].blockers.$get({ param: { seasonId } })),
  'blockers',
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
