import type { Db } from '../store.ts'

/** A file that is to be there, and a piece of evidence that it belongs to. */
export interface KeptFile {
  id: string
  sha256: string
}

/** Each file of evidence once, with one of the pieces of evidence that it is; of one cluster or of all. */
export async function listKeptFiles(db: Db, clusterId: string | undefined): Promise<KeptFile[]> {
  let query = db
    .selectFrom('evidence')
    .select((eb) => ['sha256', eb.fn.min('id').as('id')])
    .groupBy('sha256')
    .orderBy('sha256')
  if (clusterId !== undefined)
    query = query.where('seasonId', 'in', (eb) =>
      eb.selectFrom('season').select('id').where('clusterId', '=', clusterId),
    )
  return query.execute()
}

/** The hashes of a season's evidence that was not withdrawn, each once, in their order. */
export async function listKeptFilesOf(db: Db, seasonId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('evidence')
    .select('sha256')
    .distinct()
    .where('seasonId', '=', seasonId)
    .where('withdrawnAt', 'is', null)
    .orderBy('sha256')
    .execute()
  return rows.map(({ sha256 }) => sha256)
}
