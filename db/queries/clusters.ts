import { batches } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type ClusterRow = Tables['cluster']

/** In the order in which they were made. */
export async function listClusters(db: Db): Promise<ClusterRow[]> {
  return db.selectFrom('cluster').selectAll().orderBy('createdAt').orderBy('id').execute()
}

export async function findCluster(db: Db, id: string): Promise<ClusterRow | undefined> {
  return db.selectFrom('cluster').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertClusters(db: Db, clusters: readonly ClusterRow[]): Promise<void> {
  for (const part of batches(clusters)) await db.insertInto('cluster').values(part).execute()
}
