import { listEvidenceUses } from '../../db/queries/claim-uses.ts'
import { findEvidence, withdrawEvidence as withdrawRow } from '../../db/queries/evidence.ts'
import { AppError } from '../errors/app-error.ts'
import { type Act, inSeason } from '../seasons/act.ts'

/**
 * Takes a file out of view; bytes and row stay. One that a submitted sheet rests on cannot be withdrawn.
 *
 * @throws AppError `evidence.not_found`, `evidence.in_use`
 */
export async function withdrawEvidence(act: Act, id: string): Promise<null> {
  const { store, season } = act
  const seasonId = season.row.id
  const file = await findEvidence(store.db, seasonId, id)
  if (!file) throw new AppError('evidence.not_found')
  const { memberId } = file
  return inSeason(act, 'evidence.withdraw', { memberIds: [memberId] }, async (trx, moment) => {
    const uses = await listEvidenceUses(trx, seasonId, id)
    if (uses.some((use) => moment.scope.sheets.get(use.memberId) === 'submitted'))
      throw new AppError('evidence.in_use')
    if (!(await withdrawRow(trx, { seasonId, memberId, id }, moment.now)))
      throw new AppError('evidence.not_found')
    const event = { action: 'evidence.withdrawn', entity: 'evidence', entityId: id } as const
    return { answer: null, event: { ...event, memberId, before: file } }
  })
}
