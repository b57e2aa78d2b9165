import { randomUUID } from 'node:crypto'
import { insertAppeal, listAppeals } from '../../db/queries/appeals.ts'
import { findRound } from '../../db/queries/stage-values.ts'
import { AppError } from '../errors/app-error.ts'
import { filesOf } from '../explanations/read.ts'
import { requireOwnFiles } from '../explanations/statement.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { appealOf, isLate } from './read.ts'
import { routeAppeal } from './route-to.ts'
import type { Appeal, NewAppeal } from './schema.ts'

/**
 * Appeals against the verified value of one criterion; the one who decides is named at once.
 *
 * @throws AppError `phase.closed` outside the conference, `appeal.no_value`, `appeal.exists`,
 *   `request.invalid` with files that are not the member's
 */
export function lodgeAppeal(
  act: Act,
  memberId: string,
  { criterion, statement, evidenceIds }: NewAppeal,
): Promise<Appeal> {
  const seasonId = act.season.row.id
  const cell = { seasonId, memberId, criterion }
  return inSeason(act, 'appeal.lodge', { memberIds: [memberId] }, async (trx, { scope, now }) => {
    const round = await findRound(trx, { ...cell, stage: 'verified' })
    if (round === 0) throw new AppError('appeal.no_value')
    const standing = await listAppeals(trx, seasonId)
    if (standing.some((each) => each.memberId === memberId && each.criterion === criterion))
      throw new AppError('appeal.exists')
    await requireOwnFiles(trx, { seasonId, memberId }, evidenceIds)
    const row = {
      ...{ id: randomUUID(), ...cell, round, statement, evidenceIds },
      late: await isLate(trx, scope, now),
      judgeId: await routeAppeal(trx, scope, cell, act.actor.today),
      ...{ createdBy: act.actor.personId, createdAt: now },
    }
    await insertAppeal(trx, row)
    const made = (await listAppeals(trx, seasonId)).find(({ id }) => id === row.id)!
    return {
      answer: appealOf(made, await filesOf(trx, seasonId, [made]), scope),
      event: {
        action: 'appeal.lodged',
        entity: 'appeal',
        entityId: row.id,
        memberId,
        after: row,
        body: { criterion, round, late: row.late, judge: row.judgeId },
      },
    }
  })
}
