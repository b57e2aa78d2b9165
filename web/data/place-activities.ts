import { revalidate } from '@solidjs/router'
import type { NewPlacements } from '../../server/placements/schema.ts'
import { api, isProblem, once, parseResponse } from '../api.ts'
import { newId } from '../new-id.ts'
import { getActivities } from './activities.ts'
import { getAudit } from './audit.ts'
import { getPlacements } from './placements.ts'
import { getSheet } from './sheet.ts'

/** Counts activities under criteria and takes others out, all or nothing. */
export async function placeActivities(
  { seasonId, memberId }: { seasonId: string; memberId: string },
  placements: NewPlacements,
) {
  try {
    const answer = await parseResponse(
      api.seasons[':seasonId'].members[':memberId'].placements.$post(
        { param: { seasonId, memberId }, json: placements },
        once(newId()),
      ),
    )
    await revalidate([getActivities.key, getPlacements.key, getSheet.key, getAudit.key])
    return answer
  } catch (error) {
    // What was refused had changed meanwhile: the list shows it as it is now.
    if (isProblem(error) && !error.passing) await revalidate([getActivities.key, getPlacements.key])
    throw error
  }
}
