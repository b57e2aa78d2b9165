import { query, revalidate } from '@solidjs/router'
import type { SetIssue, SetLetterhead } from '../../server/papers/heads/schema.ts'
import type { PaperId } from '../../server/papers/schema.ts'
import { api, ifMatch, parseResponse } from '../api.ts'
import { getAudit } from './audit.ts'

const season = api.seasons[':seasonId']
const member = season.members[':memberId']

/** How papers are headed, signed and numbered: those of the cluster, then of one's own organisations. */
export const getLetterheads = query(
  (seasonId: string) => parseResponse(season.letterheads.$get({ param: { seasonId } })),
  'letterheads',
)

/** @param memberId Null for the cluster. */
export async function setLetterhead(
  { seasonId, memberId }: { seasonId: string; memberId: string | null },
  version: number,
  json: SetLetterhead,
): Promise<void> {
  if (memberId === null)
    await parseResponse(season.letterhead.$put({ param: { seasonId }, json }, ifMatch(version)))
  else
    await parseResponse(
      member.letterhead.$put({ param: { seasonId, memberId }, json }, ifMatch(version)),
    )
  await revalidate([getLetterheads.key, getAudit.key])
}

/** Keeps number, day and recipients of a paper. @param memberId Null for one of the cluster. */
export async function setIssue(
  place: { seasonId: string; memberId: string | null; paper: PaperId },
  version: number,
  json: SetIssue,
): Promise<void> {
  const { seasonId, memberId, paper } = place
  if (memberId === null)
    await parseResponse(
      season.issued[':paper'].$put({ param: { seasonId, paper }, json }, ifMatch(version)),
    )
  else
    await parseResponse(
      member.issued[':paper'].$put(
        { param: { seasonId, memberId, paper }, json },
        ifMatch(version),
      ),
    )
  await revalidate([getLetterheads.key, getAudit.key])
}
