import { listActivityUses } from '../../db/queries/claim-uses.ts'
import { listActivitiesWith, listDoers } from '../../db/queries/doers.ts'
import { listMembersOfYear, listSuccessions } from '../../db/queries/successions.ts'
import type { Db } from '../../db/store.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { successorsOf } from './line.ts'
import { readSources } from './sources.ts'

type Reader = Pick<SeasonScope, 'row' | 'grants'>

/**
 * For whom an activity that is not of this season counts in it: a member whose organisation did it in
 * another cluster's season of the year. That organisation's own people see it here, others once it is
 * claimed here.
 *
 * @returns The member's id; `undefined` where it counts for nobody, or is not the reader's to see.
 */
export async function findElsewhere(
  db: Db,
  { row, grants }: Reader,
  activityId: string,
): Promise<string | undefined> {
  const members = await heirsOf(db, row, activityId)
  const own = members.find((id) => grants.some(({ memberId }) => memberId === id))
  if (own !== undefined) return own
  const uses = await listActivityUses(db, row.id, { activityId })
  return members.find((id) => uses.some(({ memberId }) => memberId === id))
}

/** The same for a file: by the activities that show it. */
export async function findFileElsewhere(
  db: Db,
  reader: Reader,
  evidenceId: string,
): Promise<string | undefined> {
  for (const activityId of await listActivitiesWith(db, evidenceId)) {
    const memberId = await findElsewhere(db, reader, activityId)
    if (memberId !== undefined) return memberId
  }
  return undefined
}

/** The members of the season that may count it, in the order of their ids. */
async function heirsOf(db: Db, season: Reader['row'], activityId: string): Promise<string[]> {
  const doers = await listDoers(db, activityId)
  if (doers.length === 0) return []
  const steps = await listSuccessions(db)
  const line = doers.flatMap(({ organisationId }) => [
    organisationId,
    ...successorsOf(steps, organisationId),
  ])
  const heirs: string[] = []
  for (const { id, seasonId } of await listMembersOfYear(db, season, line)) {
    if (seasonId !== season.id) continue
    const sources = await readSources(db, season.id, id)
    const isSource = (doer: (typeof doers)[number]) =>
      sources.some(
        (source) => source.seasonId === doer.seasonId && source.memberId === doer.memberId,
      )
    if (doers.some(isSource)) heirs.push(id)
  }
  return heirs
}
