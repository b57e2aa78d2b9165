import { revalidate } from '@solidjs/router'
import type { NewImport, ReportReading } from '../../server/reports/schema.ts'
import { api, once, parseResponse, send } from '../api.ts'
import { getActivities } from './activities.ts'
import { getAudit } from './audit.ts'
import { getPlacements } from './placements.ts'

/** Has the server read a report; nothing is stored. */
export async function readReport(seasonId: string, report: Blob): Promise<ReportReading> {
  const response = await send(`/api/v1/seasons/${seasonId}/report-reading`, {
    method: 'PUT',
    body: report,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
  return response.json()
}

/** @param key The same for every attempt, so that a lost answer records nothing twice. */
export async function importActivities(seasonId: string, items: NewImport['items'], key: string) {
  const answer = await parseResponse(
    api.seasons[':seasonId'].imports.$post({ param: { seasonId }, json: { items } }, once(key)),
  )
  await revalidate([getActivities.key, getPlacements.key, getAudit.key])
  return answer
}
