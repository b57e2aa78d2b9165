import { insertMove } from '../../db/queries/season-moves.ts'
import { moveSeason as moveSeasonRow } from '../../db/queries/seasons.ts'
import { runningVotes } from '../ballots/running.ts'
import { settleRest } from '../checks/settle-rest.ts'
import { AppError } from '../errors/app-error.ts'
import { versionMismatch } from '../http/conditional.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from './act.ts'
import { findBlockers } from './blockers.ts'
import { isBefore, moveRefusal } from './phases.ts'
import { readSeasonDetail } from './read.ts'
import type { MoveSeason, SeasonDetail } from './schema.ts'
import { readPhases } from './used-phases.ts'

/**
 * Opens another phase of the season, which opens and closes rights.
 *
 * @throws AppError `version.mismatch`, `phase.not_next`, `phase.closed`, `publication.two_persons`,
 *   `motion.running`; `request.invalid` with
 *   `reason.missing` when it goes back, `reason.blocked` when it leaves something open
 */
export function moveSeason(
  act: Act,
  version: number,
  { phase: to, reason }: MoveSeason,
): Promise<SeasonDetail> {
  return inSeason(act, 'season.move', wholeSeason, async (trx, { scope, now }) => {
    const { row, phase: from } = scope
    if (row.version !== version) throw versionMismatch(await readSeasonDetail(trx, scope))
    const used = (await readPhases(trx, row.id)).map(({ phase }) => phase)
    const demo = row.demo === 1
    const refusal = moveRefusal(used, { from, to }, { demo, reason })
    if (refusal === 'reason.missing')
      throw new AppError('request.invalid', { errors: [{ path: 'reason', code: refusal }] })
    if (refusal) throw new AppError(refusal)
    if (to === 'published' && !demo) throw new AppError('publication.two_persons')
    // Whatever a vote keeps sealed could be neither counted nor destroyed any more.
    if (from === 'conference' && (await runningVotes(trx, row.id)).length > 0)
      throw new AppError('motion.running')
    const left = isBefore(from, to) ? await findBlockers(trx, scope, now) : []
    if (left.length > 0 && reason === '' && !demo)
      throw new AppError('request.invalid', {
        errors: [{ path: 'reason', code: 'reason.blocked' }],
      })

    const settled = from === 'cross-check' ? await settleRest(trx, act, { scope, now }) : null
    if (!(await moveSeasonRow(trx, row.id, { phase: to, version })))
      throw versionMismatch(await readSeasonDetail(trx, scope))
    const by = { reason, movedBy: act.actor.personId, movedAt: now }
    const phases = { fromPhase: from, toPhase: to }
    await insertMove(trx, { inSeason: row.id, version: version + 1, ...phases, ...by })
    const moved = { ...scope, phase: to, row: { ...row, phase: to, version: version + 1 } }
    return {
      answer: await readSeasonDetail(trx, moved),
      event: {
        action: 'season.moved',
        entity: 'season',
        entityId: row.id,
        version: version + 1,
        before: row,
        after: moved.row,
        body: {
          ...{ from, to },
          ...(settled !== null && { settled }),
          ...(left.length > 0 && { open: left.map(({ code, count }) => ({ code, count })) }),
        },
      },
    }
  })
}
