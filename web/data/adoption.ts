import { query, revalidate } from '@solidjs/router'
import type {
  AdoptSheet,
  Assessment,
  DecideChange,
  ProposeChange,
  SheetChange,
} from '../../server/adoption/schema.ts'
import { api, once, parseResponse } from '../api.ts'

/** What it would mean to put a draft in force, as the season stands. */
export const getAssessment = query(
  (seasonId: string, draftId: string): Promise<Assessment> =>
    parseResponse(
      api.seasons[':seasonId'].drafts[':draftId'].adoption.$get({ param: { seasonId, draftId } }),
    ),
  'assessment',
)

/** Every adoption of the season's sheet and every change that was proposed, newest first. */
export const getChanges = query(
  (seasonId: string): Promise<SheetChange[]> =>
    parseResponse(api.seasons[':seasonId']['sheet-changes'].$get({ param: { seasonId } })),
  'sheet-changes',
)

/**
 * Makes the draft the sheet of the season; everything on screen is read again, as after the acts below.
 *
 * @param key The same for every attempt; so it is below.
 */
export async function adoptDraft(
  seasonId: string,
  draftId: string,
  act: AdoptSheet,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].drafts[':draftId'].adoption.$post(
      { param: { seasonId, draftId }, json: act },
      once(key),
    ),
  )
  await revalidate()
}

export async function proposeChange(
  seasonId: string,
  change: ProposeChange,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId']['sheet-changes'].$post(
      { param: { seasonId }, json: change },
      once(key),
    ),
  )
  await revalidate()
}

export async function decideChange(
  seasonId: string,
  changeId: string,
  decision: DecideChange,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId']['sheet-changes'][':changeId'].decision.$post(
      { param: { seasonId, changeId }, json: decision },
      once(key),
    ),
  )
  await revalidate()
}
