import { batches } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type OrganisationRow = Tables['organisation']

/** In the order of their ids; for the eye, sort the names by `Intl.Collator('vi')`. */
export async function listOrganisations(db: Db): Promise<OrganisationRow[]> {
  return db.selectFrom('organisation').selectAll().orderBy('id').execute()
}

/** Ids of those that were members of a cluster in any of its seasons. */
export async function listClusterOrganisations(db: Db, clusterId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('member')
    .innerJoin('season', 'season.id', 'member.seasonId')
    .where('season.clusterId', '=', clusterId)
    .select('member.organisationId')
    .distinct()
    .execute()
  return rows.map(({ organisationId }) => organisationId)
}

/** Adds those that are new; one that is there stays as it is, with its history in other clusters and years. */
export async function insertMissingOrganisations(
  db: Db,
  organisations: readonly OrganisationRow[],
): Promise<void> {
  for (const part of batches(organisations))
    await db
      .insertInto('organisation')
      .values(part)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
}
