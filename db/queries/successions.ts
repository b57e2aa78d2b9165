import { batches } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type SuccessionRow = Tables['organisationSuccession']

/** Every succession on record, the earliest first; a country has some tens of them. */
export async function listSuccessions(db: Db): Promise<SuccessionRow[]> {
  return db
    .selectFrom('organisationSuccession')
    .selectAll()
    .orderBy('onDay')
    .orderBy('fromId')
    .execute()
}

export async function insertSuccessions(db: Db, rows: readonly SuccessionRow[]): Promise<void> {
  for (const part of batches(rows))
    await db.insertInto('organisationSuccession').values(part).execute()
}

export type SuccessionActRow = Tables['successionAct']

export async function insertSuccessionActs(
  db: Db,
  rows: readonly SuccessionActRow[],
): Promise<void> {
  for (const part of batches(rows)) await db.insertInto('successionAct').values(part).execute()
}

/** How a member ended the last time; `undefined` where that was before such acts were written down. */
export async function findEnding(
  db: Db,
  seasonId: string,
  memberId: string,
): Promise<SuccessionActRow | undefined> {
  return db
    .selectFrom('successionAct')
    .selectAll()
    .where('inSeason', '=', seasonId)
    .where('memberId', '=', memberId)
    .where('act', '=', 'ended')
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Removes a succession whose taking back is on record, unless it still ends a membership somewhere. */
export async function removeSuccession(db: Db, fromId: string): Promise<void> {
  await db
    .deleteFrom('organisationSuccession')
    .where('fromId', '=', fromId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('member')
            .select('member.id')
            .where('member.organisationId', '=', fromId)
            .where('member.validTo', 'is not', null),
        ),
      ),
    )
    .execute()
}

/**
 * The members that organisations are in the seasons of one year, with season and cluster; demonstrations
 * apart from the real thing. In the order of seasons and ids.
 */
export async function listMembersOfYear(
  db: Db,
  { year, demo }: { year: number; demo: number },
  organisationIds: readonly string[],
) {
  if (organisationIds.length === 0) return []
  return db
    .selectFrom('member')
    .innerJoin('season', 'season.id', 'member.seasonId')
    .innerJoin('cluster', 'cluster.id', 'season.clusterId')
    .selectAll('member')
    .select(['season.clusterId', 'cluster.name as clusterName'])
    .where('season.year', '=', year)
    .where('season.demo', '=', demo)
    .where('member.organisationId', 'in', organisationIds)
    .orderBy('member.seasonId')
    .orderBy('member.id')
    .execute()
}
export type MemberOfYear = Awaited<ReturnType<typeof listMembersOfYear>>[number]
