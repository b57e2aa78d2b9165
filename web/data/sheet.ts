import { query, revalidate } from '@solidjs/router'
import type { ClaimInput } from '../../scoring/model/claim.ts'
import type { Claim } from '../../server/claims/schema.ts'
import type { MemberSheet } from '../../server/sheets/schema.ts'
import { api, ifMatch, once, parseResponse } from '../api.ts'
import { getActivities } from './activities.ts'
import { getAudit } from './audit.ts'

/** One member's sheet: claims, the values of every stage, submissions and returns. */
export const getSheet = query(
  (seasonId: string, memberId: string) =>
    parseResponse(
      api.seasons[':seasonId'].members[':memberId'].sheet.$get({ param: { seasonId, memberId } }),
    ),
  'sheet',
)

interface ClaimAddress {
  seasonId: string
  memberId: string
  criterion: string
}

/** Writes one claim; an empty one is withdrawn. @param version 0 where there is none yet. */
export async function putClaim(
  { seasonId, memberId, criterion }: ClaimAddress,
  claim: ClaimInput,
  version: number,
): Promise<Claim> {
  const written = await parseResponse(
    api.seasons[':seasonId'].members[':memberId'].claims[':criterion'].$put(
      { param: { seasonId, memberId, criterion }, json: claim },
      ifMatch(version),
    ),
  )
  keep(seasonId, memberId, written)
  // Neither is on screen beside the sheet: this only keeps Back from showing what was.
  await revalidate([getActivities.keyFor(seasonId, { member: memberId }), getAudit.key])
  return written
}

/** Puts a written claim into the sheet that was read: Back must not bring up an older version. */
function keep(seasonId: string, memberId: string, written: Claim): void {
  const key = getSheet.keyFor(seasonId, memberId)
  const sheet = query.get(key) as MemberSheet | undefined
  if (!sheet) return
  const others = sheet.claims.filter(({ criterion }) => criterion !== written.criterion)
  query.set(key, { ...sheet, claims: [...others, written] })
}

/**
 * Hands the sheet in.
 *
 * @param acceptMissing The criteria that are left empty on purpose.
 * @param key The same for every attempt, so that a lost answer does not submit it twice.
 */
export async function submitSheet(
  seasonId: string,
  memberId: string,
  acceptMissing: string[],
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].members[':memberId'].submission.$post(
      { param: { seasonId, memberId }, json: { acceptMissing } },
      once(key),
    ),
  )
  // The state of the sheet stands in the season, the facts in its file.
  await revalidate()
}
