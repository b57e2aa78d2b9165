import { query, revalidate } from '@solidjs/router'
import type { FactFields } from '../../scoring/model/claim.ts'
import { api, ifMatch, once, parseResponse } from '../api.ts'
import { getAudit } from './audit.ts'
import { getOutlook } from './outlook.ts'
import { getSeasonFile } from './season-file.ts'
import { getSeason } from './seasons.ts'
import { getSheet } from './sheet.ts'
import { getStandings } from './standings.ts'

/** Every cell that says something, in both columns, and whom the reader may verify. */
export const getReview = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].review.$get({ param: { seasonId } })),
  'review',
)

/** What a verdict or a return changes beside itself: on screen now, or when Back leads there again. */
const followers = [
  getReview.key,
  getStandings.key,
  getOutlook.key,
  getSeasonFile.key,
  getSheet.key,
  getAudit.key,
]

/** One claim with its activities, evidence and all the rounds of its values. */
export const getClaim = query(
  (seasonId: string, memberId: string, criterion: string) =>
    parseResponse(
      api.seasons[':seasonId'].members[':memberId'].claims[':criterion'].$get({
        param: { seasonId, memberId, criterion },
      }),
    ),
  'claim',
)

export interface CellAddress {
  seasonId: string
  member: string
  criterion: string
}

/**
 * Settles one cell.
 *
 * @param round The verified round that the value is based on, 0 for none: a newer one on the server is
 *   refused with `version.mismatch` and comes back as `current`.
 */
export async function verifyCell(
  { seasonId, member, criterion }: CellAddress,
  value: { fact: FactFields; reason: string },
  round: number,
) {
  const saved = await parseResponse(
    api.seasons[':seasonId'].members[':memberId'].verified[':criterion'].$put(
      { param: { seasonId, memberId: member, criterion }, json: value },
      ifMatch(round),
    ),
  )
  await revalidate([getClaim.keyFor(seasonId, member, criterion), ...followers])
  return saved
}

/** Settles many cells with their self-scored facts: all of them or none. */
export async function verifyAsSelf(
  seasonId: string,
  items: { member: string; criterion: string }[],
  key: string,
) {
  try {
    return await parseResponse(
      api.seasons[':seasonId']['verified-as-self'].$post(
        { param: { seasonId }, json: { items } },
        once(key),
      ),
    )
  } finally {
    await revalidate([getClaim.key, ...followers])
  }
}

/** Gives a sheet back to its member for correction. */
export async function returnSheet(
  seasonId: string,
  memberId: string,
  reason: string,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].members[':memberId'].return.$post(
      { param: { seasonId, memberId }, json: { reason } },
      once(key),
    ),
  )
  await revalidate([getSeason.keyFor(seasonId), ...followers])
}
