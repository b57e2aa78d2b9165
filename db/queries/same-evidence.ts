import type { Db } from '../store.ts'
import type { EvidenceRow } from './evidence.ts'

/** The file that a member attached before with the same bytes under the same name, if it was not withdrawn. */
export async function findSameEvidence(
  db: Db,
  {
    seasonId,
    memberId,
    sha256,
    name,
  }: Pick<EvidenceRow, 'seasonId' | 'memberId' | 'sha256' | 'name'>,
): Promise<EvidenceRow | undefined> {
  return db
    .selectFrom('evidence')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .where('memberId', '=', memberId)
    .where('sha256', '=', sha256)
    .where('name', '=', name)
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}
