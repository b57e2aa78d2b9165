import { query, revalidate } from '@solidjs/router'
import type { NewGrant, NewSeason } from '../../server/admin/schema.ts'
import type { NewPerson } from '../../server/people/schema.ts'
import { api, once, parseResponse } from '../api.ts'
import { getSeason, getSeasons } from './seasons.ts'

export const getPeople = query(() => parseResponse(api.admin.people.$get()), 'admin-people')

export const getClusters = query(() => parseResponse(api.admin.clusters.$get()), 'admin-clusters')

export const getAdminSeasons = query(() => parseResponse(api.admin.seasons.$get()), 'admin-seasons')

/** Every role of a season on record, ended ones included. */
export const getGrants = query(
  (seasonId: string) =>
    parseResponse(api.admin.seasons[':seasonId'].grants.$get({ param: { seasonId } })),
  'admin-grants',
)

export async function addPerson(person: NewPerson, key: string) {
  const added = await parseResponse(api.admin.people.$post({ json: person }, once(key)))
  await revalidate(getPeople.key)
  return added
}

/** A new one-time link; an older one of the same person no longer works. */
export async function invitePerson(personId: string, key: string) {
  const link = await parseResponse(
    api.admin.people[':personId'].invite.$post({ param: { personId } }, once(key)),
  )
  await revalidate(getPeople.key)
  return link
}

export async function disablePerson(personId: string, key: string): Promise<void> {
  await parseResponse(
    api.admin.people[':personId'].disable.$post({ param: { personId } }, once(key)),
  )
  await revalidate(getPeople.key)
}

export async function createSeason(season: NewSeason, key: string) {
  const created = await parseResponse(api.admin.seasons.$post({ json: season }, once(key)))
  await revalidate([getAdminSeasons.key, getSeasons.key])
  return created
}

export async function giveRole(seasonId: string, grant: NewGrant, key: string) {
  const given = await parseResponse(
    api.admin.seasons[':seasonId'].grants.$post({ param: { seasonId }, json: grant }, once(key)),
  )
  await revalidate([getGrants.keyFor(seasonId), getSeasons.key, getSeason.key])
  return given
}

export async function endRole(seasonId: string, grantId: string): Promise<void> {
  await api.admin.seasons[':seasonId'].grants[':grantId'].$delete({ param: { seasonId, grantId } })
  await revalidate([getGrants.keyFor(seasonId), getSeasons.key, getSeason.key])
}
