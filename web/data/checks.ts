import { query, revalidate } from '@solidjs/router'
import type { NewDraw, SaveItem } from '../../server/checks/schema.ts'
import { api, ifMatch, once, parseResponse } from '../api.ts'
import { getAudit } from './audit.ts'
import { getReview } from './review.ts'
import { getSeasonFile } from './season-file.ts'
import { getSheet } from './sheet.ts'

/** Draws, and who checks whom. */
export const getChecks = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].checks.$get({ param: { seasonId } })),
  'checks',
)

/** One check in full, for whom it is open. */
export const getCheck = query(
  (seasonId: string, checkId: string) =>
    parseResponse(
      api.seasons[':seasonId'].checks[':checkId'].$get({ param: { seasonId, checkId } }),
    ),
  'check',
)

/** @param key The same for every attempt at one draw. */
export async function makeDraw(seasonId: string, draw: NewDraw, key: string): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId']['check-draws'].$post({ param: { seasonId }, json: draw }, once(key)),
  )
  await revalidate([getChecks.key, getAudit.key])
}

interface ItemAddress {
  seasonId: string
  checkId: string
  criterion: string
}

/** @param version 0 where nothing was said yet. */
export async function saveItem(param: ItemAddress, item: SaveItem, version: number): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].checks[':checkId'].items[':criterion'].$put(
      { param, json: item },
      ifMatch(version),
    ),
  )
  await revalidate([getCheck.key, getChecks.key])
}

export async function sendCheck(seasonId: string, checkId: string, key: string): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].checks[':checkId'].sending.$post(
      { param: { seasonId, checkId } },
      once(key),
    ),
  )
  await revalidate([
    ...[getCheck.key, getChecks.key, getReview.key],
    ...[getSheet.key, getSeasonFile.key, getAudit.key],
  ])
}
