import { query, revalidate } from '@solidjs/router'
import type { DecideExtension, NewExtension, SetCalendar } from '../../server/calendar/schema.ts'
import { api, ifMatch, isProblem, once, parseResponse } from '../api.ts'
import { getSeason, getSeasons } from './seasons.ts'

/** The season's phases with their times, and every extension with its reason. */
export const getCalendar = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].calendar.$get({ param: { seasonId } })),
  'calendar',
)

export async function setCalendar(
  season: { id: string; version: number },
  change: SetCalendar,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].calendar.$put(
      { param: { seasonId: season.id }, json: change },
      ifMatch(season.version),
    ),
  )
  await revalidate([getCalendar.keyFor(season.id), getSeason.key, getSeasons.key])
}

export async function extendDeadline(seasonId: string, extension: NewExtension, key: string) {
  await parseResponse(
    api.seasons[':seasonId'].extensions.$post({ param: { seasonId }, json: extension }, once(key)),
  )
  await revalidate(getCalendar.keyFor(seasonId))
}

/** The second person's word; the password may be asked for first. */
export async function decideExtension(
  { seasonId, id }: { seasonId: string; id: string },
  decision: DecideExtension,
  key: string,
) {
  await parseResponse(
    api.seasons[':seasonId'].extensions[':extensionId'].decision.$post(
      { param: { seasonId, extensionId: id }, json: decision },
      once(key),
    ),
  )
  await revalidate(getCalendar.keyFor(seasonId))
}

/** The standings up to the interim review; null before its day is over, or where there is none. */
export const findInterim = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].interim.$get({ param: { seasonId } })).catch((error) => {
      if (isProblem(error, 'interim.not_open')) return null
      throw error
    }),
  'interim',
)
