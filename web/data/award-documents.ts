import { query, revalidate } from '@solidjs/router'
import type { NewAwardDocument } from '../../server/award-documents/schema.ts'
import { api, once, parseResponse } from '../api.ts'
import { getAudit } from './audit.ts'

/** Every paper on awards, and what became of each proposal. */
export const getAwardRecord = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId']['award-documents'].$get({ param: { seasonId } })),
  'award-documents',
)

/** @param key The same for every attempt at one paper. */
export async function recordAwardDocument(
  seasonId: string,
  paper: NewAwardDocument,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId']['award-documents'].$post(
      { param: { seasonId }, json: paper },
      once(key),
    ),
  )
  await revalidate([getAwardRecord.key, getAudit.key])
}
