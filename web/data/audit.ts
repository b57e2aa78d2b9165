import { query } from '@solidjs/router'
import { api, parseResponse } from '../api.ts'

/** What is asked of the history; what is empty is not asked. */
export interface HistoryFilter {
  member?: string | undefined
  kind?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

/** The newest events of the season's history, newest first. */
export const getAudit = query(
  (seasonId: string, limit: number, filter: HistoryFilter = {}) =>
    parseResponse(
      api.seasons[':seasonId'].audit.$get({
        param: { seasonId },
        query: {
          limit: String(limit),
          ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value)),
        },
      }),
    ),
  'audit',
)

/** The end of the cluster's record; with what this browser saw last, whether that is still in it. */
export const getHead = query(
  (seasonId: string, seen?: string) =>
    parseResponse(
      api.seasons[':seasonId'].audit.head.$get({
        param: { seasonId },
        query: seen === undefined ? {} : { seen },
      }),
    ),
  'audit-head',
)

/** Checks the cluster's record against its data; it takes a while. */
export function verifyRecord(seasonId: string) {
  return parseResponse(api.seasons[':seasonId'].audit.verification.$get({ param: { seasonId } }))
}
