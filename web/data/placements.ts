import { query } from '@solidjs/router'
import { api, parseResponse } from '../api.ts'

/** Where the activities that count nowhere yet could count. */
export const getPlacements = query(
  (seasonId: string, memberId: string) =>
    parseResponse(
      api.seasons[':seasonId'].members[':memberId'].placements.$get({
        param: { seasonId, memberId },
      }),
    ),
  'placements',
)
