import { query, revalidate } from '@solidjs/router'
import type { NewDecision } from '../../server/awards/schema.ts'
import { api, once, parseResponse } from '../api.ts'
import { getAudit } from './audit.ts'
import { getSeasonFile } from './season-file.ts'
import { getStandings } from './standings.ts'

/** Every decision on record, cancelled ones included. */
export const getDecisions = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId']['award-decisions'].$get({ param: { seasonId } })),
  'award-decisions',
)

/** @param key The same for every attempt at one decision. */
export async function recordDecision(seasonId: string, decision: NewDecision, key: string) {
  const recorded = await parseResponse(
    api.seasons[':seasonId']['award-decisions'].$post(
      { param: { seasonId }, json: decision },
      once(key),
    ),
  )
  await revalidate(touched)
  return recorded
}

export async function cancelDecision(
  seasonId: string,
  decisionId: string,
  reason: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId']['award-decisions'][':decisionId'].$delete({
      param: { seasonId, decisionId },
      json: { reason },
    }),
  )
  await revalidate(touched)
}

/** What a decision changes: awards follow from it, and through `rank` the standings too. */
const touched = [getDecisions.key, getStandings.key, getSeasonFile.key, getAudit.key]
