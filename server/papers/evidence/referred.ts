import { listAppeals } from '../../../db/queries/appeals.ts'
import { type EvidenceRow, listRecordedEvidence } from '../../../db/queries/evidence.ts'
import { listExplanations } from '../../../db/queries/explanations.ts'
import type { Db } from '../../../db/store.ts'
import type { Claim } from '../../claims/schema.ts'
import type { SeasonScope } from '../../permissions/scope.ts'

/**
 * The files of a member that go to this reader: its own people get all; others those that an activity, a claim, an
 * explanation or an appeal refers to. What is taken off all of them is no longer handed in, though it is kept.
 */
export async function notLetGo(
  db: Db,
  { row, grants }: SeasonScope,
  { memberId, claims }: { memberId: string; claims: readonly Claim[] },
  files: readonly EvidenceRow[],
): Promise<EvidenceRow[]> {
  if (grants.some((grant) => grant.memberId === memberId)) return [...files]
  const recorded = await listRecordedEvidence(
    db,
    files.map(({ id }) => id),
  )
  const said = [
    ...claims,
    ...(await listExplanations(db, row.id)),
    ...(await listAppeals(db, row.id)),
  ]
  const referred = new Set([...recorded, ...said.flatMap(({ evidenceIds }) => evidenceIds)])
  return files.filter(({ id }) => referred.has(id))
}
