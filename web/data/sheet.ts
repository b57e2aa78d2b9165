import { query } from '@solidjs/router'
import { api, parseResponse } from '../api.ts'

/** One member's sheet: claims, the values of every stage, submissions and returns. */
export const getSheet = query(
  (seasonId: string, memberId: string) =>
    parseResponse(
      api.seasons[':seasonId'].members[':memberId'].sheet.$get({ param: { seasonId, memberId } }),
    ),
  'sheet',
)
