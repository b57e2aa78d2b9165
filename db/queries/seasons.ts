import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type SeasonRow = Tables['season']

/** With the cluster's name, newest year first; of one year in the order of their ids. */
export async function listSeasons(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  return withCluster(db)
    .where('season.id', 'in', ids)
    .orderBy('season.year', 'desc')
    .orderBy('season.id')
    .execute()
}

/** Every season there is, for administrators; in the same order. */
export async function listAllSeasons(db: Db) {
  return withCluster(db).orderBy('season.year', 'desc').orderBy('season.id').execute()
}

export async function findSeason(db: Db, id: string) {
  return withCluster(db).where('season.id', '=', id).executeTakeFirst()
}

export async function insertSeason(db: Db, season: SeasonRow): Promise<void> {
  await db.insertInto('season').values(season).execute()
}

/** @returns Whether the season was still at `version`: of two who move it only one does. */
export async function moveSeason(
  db: Db,
  id: string,
  { phase, version }: { phase: string; version: number },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('season')
      .set({ phase, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

function withCluster(db: Db) {
  return db
    .selectFrom('season')
    .innerJoin('cluster', 'cluster.id', 'season.clusterId')
    .selectAll('season')
    .select('cluster.name as clusterName')
}
