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
