import { query, revalidate } from '@solidjs/router'
import type { DecideAppeal, NewAppeal } from '../../server/appeals/schema.ts'
import type { NewExplanation } from '../../server/explanations/schema.ts'
import { api, once, parseResponse } from '../api.ts'
import { getAudit } from './audit.ts'
import { getClaim, getReview } from './review.ts'
import { getSeasonFile } from './season-file.ts'
import { getSheet } from './sheet.ts'
import { getStandings } from './standings.ts'

/** What members answered to changed values, oldest first. */
export const getExplanations = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].explanations.$get({ param: { seasonId } })),
  'explanations',
)

/** Every appeal of the season, oldest first, and whether one made now would be late. */
export const getDocket = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].appeals.$get({ param: { seasonId } })),
  'appeals',
)

/** @param key The same for every attempt at one answer; so it is below. */
export async function giveExplanation(
  seasonId: string,
  memberId: string,
  explanation: NewExplanation,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].members[':memberId'].explanations.$post(
      { param: { seasonId, memberId }, json: explanation },
      once(key),
    ),
  )
  await revalidate([getExplanations.key, getReview.key, getAudit.key])
}

export async function lodgeAppeal(
  seasonId: string,
  memberId: string,
  appeal: NewAppeal,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].members[':memberId'].appeals.$post(
      { param: { seasonId, memberId }, json: appeal },
      once(key),
    ),
  )
  await revalidate([getDocket.key, getAudit.key])
}

export async function decideAppeal(
  seasonId: string,
  appealId: string,
  decision: DecideAppeal,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].appeals[':appealId'].decision.$post(
      { param: { seasonId, appealId }, json: decision },
      once(key),
    ),
  )
  await revalidate([
    ...[getDocket.key, getReview.key, getClaim.key, getSheet.key],
    ...[getStandings.key, getSeasonFile.key, getAudit.key],
  ])
}
