import { query } from '@solidjs/router'
import { api, parseResponse } from '../api.ts'

/** What a member had in each of its years in the cluster, the earliest first. */
export const getYears = query(
  (seasonId: string, memberId: string) =>
    parseResponse(
      api.seasons[':seasonId'].members[':memberId'].years.$get({ param: { seasonId, memberId } }),
    ),
  'member-years',
)
