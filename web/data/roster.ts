import { revalidate } from '@solidjs/router'
import type { Invitations, RosterAnswer, RosterReading } from '../../server/roster/schema.ts'
import { api, once, parseResponse, send } from '../api.ts'
import { getAdminSeasons, getGrants, getPeople } from './admin.ts'
import { getSeason, getSeasons } from './seasons.ts'

const addressOf = (seasonId: string) => `/api/v1/admin/seasons/${seasonId}`

/** The form for members and accounts of a season. */
export async function downloadRoster(seasonId: string): Promise<Blob> {
  return (await send(`${addressOf(seasonId)}/roster-form`)).blob()
}

/** Has the server say what a form would do; nothing is stored. */
export async function readRoster(seasonId: string, form: Blob): Promise<RosterReading> {
  const response = await send(`${addressOf(seasonId)}/roster-reading`, {
    method: 'PUT',
    body: form,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
  return response.json()
}

/** @param key The same for every attempt, so that a lost answer adds nothing twice. */
export async function importRoster(
  seasonId: string,
  { entries, seen }: RosterReading,
  key: string,
): Promise<RosterAnswer> {
  const imports = api.admin.seasons[':seasonId']['roster-imports']
  const answer = await parseResponse(
    imports.$post({ param: { seasonId }, json: { entries, seen } }, once(key)),
  )
  const changed = [getPeople.key, getAdminSeasons.key, getGrants.key, getSeasons.key, getSeason.key]
  await revalidate(changed)
  return answer
}

/** New one-time links for accounts without a password; older ones of theirs no longer work. */
export function inviteAll(
  seasonId: string,
  personIds: string[],
  key: string,
): Promise<Invitations> {
  const invitations = api.admin.seasons[':seasonId']['roster-invitations']
  return parseResponse(invitations.$post({ param: { seasonId }, json: { personIds } }, once(key)))
}
