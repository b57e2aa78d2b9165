import { query } from '@solidjs/router'
import { api, parseResponse } from '../api.ts'

/** The newest events of the season's history, newest first; of one member when named. */
export const getAudit = query(
  (seasonId: string, limit: number, member?: string) =>
    parseResponse(
      api.seasons[':seasonId'].audit.$get({
        param: { seasonId },
        query: { limit: String(limit), ...(member ? { member } : {}) },
      }),
    ),
  'audit',
)
