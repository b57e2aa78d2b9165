import { listMembers } from '../../db/queries/members.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import { listSuccessions } from '../../db/queries/successions.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { restsOn } from './rests.ts'
import type { Succession } from './schema.ts'

/** The successions that are in force in a season, the earliest first. @throws AppError `season.not_found` */
export async function readSuccessions(db: Db, seasonId: string): Promise<Succession[]> {
  const season = await findSeason(db, seasonId)
  if (!season) throw new AppError('season.not_found')
  const members = await listMembers(db, seasonId)
  const successions: Succession[] = []
  for (const { fromId, toId, kind, onDay, document } of await listSuccessions(db)) {
    const from = members.find((each) => each.organisationId === fromId && each.validTo !== null)
    const to = members.find(({ organisationId }) => organisationId === toId)
    if (!from || !to) continue
    const hindrance = await restsOn(db, { season, from, to })
    successions.push({ kind, from: from.id, to: to.id, onDay, document, hindrance })
  }
  return successions
}
