import { type ExpressionBuilder, sql } from 'kysely'
import { fold } from '../../scoring/fold.ts'
import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'
import { attachParts } from './activity-parts.ts'
import { activityOf, type StoredActivity } from './activity-row.ts'

export type { StoredActivity } from './activity-row.ts'

export interface ActivityQuery {
  /** Those it recorded and the joint ones in which it takes part. */
  memberId?: string | undefined
  field?: string | undefined
  /** `YYYY-MM`: those under way in that month. */
  month?: string | undefined
  /** Words that all occur in title, place or partners, marks and case aside. */
  words?: string | undefined
  ids?: readonly string[] | undefined
}

/** What is not withdrawn, newest first; of one day in the order of their ids, so that lists are stable. */
export async function listActivities(
  db: Db,
  seasonId: string,
  filter: ActivityQuery = {},
): Promise<StoredActivity[]> {
  const { memberId, ...rest } = filter
  const ofSeason = withNames(db).where('activity.seasonId', '=', seasonId)
  const query = memberId === undefined ? ofSeason : ofSeason.where((eb) => isOfMember(eb, memberId))
  return listOf(db, query, rest)
}

/** What any of these members did, each in its own season; in the same order. */
export async function listActivitiesOf(
  db: Db,
  places: readonly { seasonId: string; memberId: string }[],
  filter: Omit<ActivityQuery, 'memberId'> = {},
): Promise<StoredActivity[]> {
  const query = withNames(db).where((eb) =>
    eb.or(
      places.map(({ seasonId, memberId }) =>
        eb.and([eb('activity.seasonId', '=', seasonId), isOfMember(eb, memberId)]),
      ),
    ),
  )
  return listOf(db, query, filter)
}

async function listOf(
  db: Db,
  all: ReturnType<typeof withNames>,
  { field, month, words, ids }: Omit<ActivityQuery, 'memberId'>,
): Promise<StoredActivity[]> {
  if (ids?.length === 0) return []
  let query = all
  if (field !== undefined) query = query.where('activity.field', '=', field)
  if (month !== undefined) query = query.where(isUnderWayIn(month))
  if (ids !== undefined) query = query.where('activity.id', 'in', ids)
  for (const word of wordsOf(words)) query = query.where(hasWord(word))
  const rows = await query
    .where('activity.withdrawnAt', 'is', null)
    .orderBy('activity.startsOn', 'desc')
    .orderBy('activity.id')
    .execute()
  return attachParts(db, rows.map(activityOf))
}

/** Of any member of the season; `undefined` also when it is withdrawn. */
export async function findActivity(
  db: Db,
  seasonId: string,
  id: string,
): Promise<StoredActivity | undefined> {
  const [found] = await listActivities(db, seasonId, { ids: [id] })
  return found
}

/** Takes it out of lists and sums; the row stays. @returns Whether it was still at `version`. */
export async function withdrawActivity(
  db: Db,
  { seasonId, memberId, id }: { seasonId: string; memberId: string; id: string },
  { version, by, at }: { version: number; by: string; at: string },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('activity')
      .set({ withdrawnAt: at, updatedAt: at, updatedBy: by, version: version + 1 })
      .where('seasonId', '=', seasonId)
      .where('memberId', '=', memberId)
      .where('id', '=', id)
      .where('version', '=', version)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}

function withNames(db: Db) {
  return db
    .selectFrom('activity')
    .leftJoin('person as creator', 'creator.id', 'activity.createdBy')
    .leftJoin('person as editor', 'editor.id', 'activity.updatedBy')
    .selectAll('activity')
    .select(['creator.name as createdByName', 'editor.name as updatedByName'])
}

function isOfMember(eb: ExpressionBuilder<Tables, 'activity'>, memberId: string) {
  const joint = eb
    .selectFrom('activityMember')
    .select('activityId')
    .where('activityMember.memberId', '=', memberId)
  return eb.or([eb('activity.memberId', '=', memberId), eb('activity.id', 'in', joint)])
}

/** A day may be a month only; without an end it is the day or month of its beginning. */
function isUnderWayIn(month: string) {
  return sql<boolean>`substr(${sql.ref('activity.startsOn')}, 1, 7) <= ${month} and
    substr(coalesce(${sql.ref('activity.endsOn')}, ${sql.ref('activity.startsOn')}), 1, 7) >= ${month}`
}

function wordsOf(text = ''): string[] {
  return fold(text).split(/\s+/).filter(Boolean)
}

function hasWord(word: string) {
  const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`${sql.ref('activity.folded')} like ${pattern} escape '\\'`
}
