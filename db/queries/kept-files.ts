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

/**
 * The hashes of a season's evidence that was not withdrawn, and of files of other seasons' activities that it
 * claims; each once, in their order.
 */
export async function listKeptFilesOf(db: Db, seasonId: string): Promise<string[]> {
  const claimed = db
    .selectFrom('activityEvidence as file')
    .innerJoin('claimActivity as link', 'link.activityId', 'file.activityId')
    .innerJoin('claim', 'claim.id', 'link.claimId')
    .select('file.evidenceId')
    .where('claim.seasonId', '=', seasonId)
  const rows = await db
    .selectFrom('evidence')
    .select('sha256')
    .distinct()
    .where((eb) => eb.or([eb('seasonId', '=', seasonId), eb('id', 'in', claimed)]))
    .where('withdrawnAt', 'is', null)
    .orderBy('sha256')
    .execute()
  return rows.map(({ sha256 }) => sha256)
}
