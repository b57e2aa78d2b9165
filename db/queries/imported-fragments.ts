import { batches } from '../rows.ts'
import type { Db } from '../store.ts'

/** A fragment of a report by the digest of its words, and the activity recorded from it. */
export interface ImportedFragment {
  seasonId: string
  memberId: string
  fragment: string
  activityId: string
}

/** The fragments that a member's activities were recorded from; those of withdrawn ones are free again. */
export async function listImportedFragments(
  db: Db,
  seasonId: string,
  memberId: string,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('importedFragment')
    .innerJoin('activity', 'activity.id', 'importedFragment.activityId')
    .select('fragment')
    .where('importedFragment.seasonId', '=', seasonId)
    .where('importedFragment.memberId', '=', memberId)
    .where('activity.withdrawnAt', 'is', null)
    .execute()
  return new Set(rows.map(({ fragment }) => fragment))
}

export async function insertImportedFragments(
  db: Db,
  fragments: readonly ImportedFragment[],
): Promise<void> {
  for (const part of batches([...fragments]))
    await db.insertInto('importedFragment').values(part).execute()
}
