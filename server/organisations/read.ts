import { listMembers } from '../../db/queries/members.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import { listSuccessions } from '../../db/queries/successions.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { Succession } from './schema.ts'

/** The successions that are in force in a season, the earliest first. @throws AppError `season.not_found` */
export async function readSuccessions(db: Db, seasonId: string): Promise<Succession[]> {
  if (!(await findSeason(db, seasonId))) throw new AppError('season.not_found')
  const members = await listMembers(db, seasonId)
  const idOf = (organisationId: string) =>
    members.find((member) => member.organisationId === organisationId)?.id
  return (await listSuccessions(db)).flatMap(({ fromId, toId, kind, onDay, document }) => {
    const ended = members.find((each) => each.organisationId === fromId && each.validTo !== null)
    const to = idOf(toId)
    return ended && to ? [{ kind, from: ended.id, to, onDay, document }] : []
  })
}
