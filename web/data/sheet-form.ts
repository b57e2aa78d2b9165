import { revalidate } from '@solidjs/router'
import type { FormReading, NewFormImport } from '../../server/sheet-form/schema.ts'
import { api, once, parseResponse, send } from '../api.ts'
import { getAudit } from './audit.ts'
import { getSheet } from './sheet.ts'

type Place = { seasonId: string; memberId: string }

const addressOf = ({ seasonId, memberId }: Place) =>
  `/api/v1/seasons/${seasonId}/members/${memberId}`

/** The own sheet as an Excel file to fill in. */
export async function downloadForm(place: Place): Promise<Blob> {
  return (await send(`${addressOf(place)}/form`)).blob()
}

/** Has the server say what a form would change; nothing is stored. */
export async function readForm(place: Place, form: Blob): Promise<FormReading> {
  const response = await send(`${addressOf(place)}/form-reading`, {
    method: 'PUT',
    body: form,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
  return response.json()
}

/** @param key The same for every attempt, so that a lost answer saves nothing twice. */
export async function importForm(param: Place, json: NewFormImport, key: string) {
  const forms = api.seasons[':seasonId'].members[':memberId']['form-imports']
  const answer = await parseResponse(forms.$post({ param, json }, once(key)))
  await revalidate([getSheet.key, getAudit.key])
  return answer
}
