import { query, revalidate } from '@solidjs/router'
import type { RollOver } from '../../server/rollover/schema.ts'
import { api, once, parseResponse } from '../api.ts'

/** Whose way it is: the lead's of the season, or the administrator's. */
export type RolloverBy = 'lead' | 'admin'

function routesOf(by: RolloverBy) {
  return (by === 'admin' ? api.admin : api).seasons[':seasonId'].rollover
}

/** What the next season would be; nothing is made. */
export const getRollover = query(
  (seasonId: string, by: RolloverBy) => parseResponse(routesOf(by).$get({ param: { seasonId } })),
  'rollover',
)

/** @param key The same for every attempt, so that a lost answer does not make it twice. */
export async function rollOver(seasonId: string, by: RolloverBy, input: RollOver, key: string) {
  const next = await parseResponse(
    routesOf(by).$post({ param: { seasonId }, json: input }, once(key)),
  )
  await revalidate()
  return next
}
