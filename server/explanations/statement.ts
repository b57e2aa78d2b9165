import { listForeignEvidence } from '../../db/queries/evidence.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { repeatFaults, unfitFaults } from '../errors/field-fault.ts'

/** @throws AppError `request.invalid` naming the files that the member may not attach, or attaches twice */
export async function requireOwnFiles(
  trx: Trx,
  { seasonId, memberId }: { seasonId: string; memberId: string },
  ids: readonly string[],
): Promise<void> {
  const foreign = new Set(await listForeignEvidence(trx, { seasonId, memberId }, ids))
  const errors = [
    ...repeatFaults('evidenceIds', ids),
    ...unfitFaults('evidenceIds', ids, (id) => foreign.has(id), 'evidence.not_yours'),
  ]
  if (errors.length > 0) throw new AppError('request.invalid', { errors })
}
