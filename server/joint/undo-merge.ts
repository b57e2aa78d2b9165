import { findActivity } from '../../db/queries/activities.ts'
import { restoreActivity, updateActivity } from '../../db/queries/activity-writes.ts'
import { moveClaimsBack } from '../../db/queries/claim-moves.ts'
import { listActivityUses } from '../../db/queries/claim-uses.ts'
import { type StoredMerge, undoMerge as undoRow } from '../../db/queries/record-merges.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { type Act, inSeason, type Moment } from '../seasons/act.ts'
import { inputOf } from './input-of.ts'
import { mergeOf, requireMerge } from './read-merges.ts'
import { requireUnlocked } from './require-unlocked.ts'
import type { Merge } from './schema.ts'

/**
 * Parts two merged records again, by either side, until a sheet that counts the event is handed in: the
 * record that was given up comes back, and the claims that still count the other count it again.
 *
 * @throws AppError `merge.not_found`, `merge.not_merged`, `activity.locked`, `activity.not_found` when
 *   the kept record was withdrawn since, as the matrix refuses
 */
export async function undoMerge(act: Act, id: string): Promise<Merge> {
  const seasonId = act.season.row.id
  const { keptMember, droppedMember } = await requireMerge(act.store.db, seasonId, id)
  const target = { memberIds: [keptMember], jointIds: [droppedMember] }
  return inSeason(act, 'merge.undo', target, async (trx, moment) => {
    const before = await requireMerge(trx, seasonId, id)
    const by = { by: act.actor.personId, at: moment.now }
    if (before.state !== 'merged') throw new AppError('merge.not_merged')
    await part(trx, moment, before, by.by)
    if (!(await undoRow(trx, { seasonId, id }, by))) throw new AppError('merge.not_merged')
    const after = await requireMerge(trx, seasonId, id)
    return {
      answer: mergeOf(moment.scope, after),
      event: {
        ...{ action: 'merge.undone', entity: 'recordMerge' as const, entityId: id },
        ...{ memberId: moment.scope.memberId, version: 3, before, after },
        body: { claims: before.moved.claims.length },
      },
    }
  })
}

async function part(trx: Trx, { now: at }: Moment, merge: StoredMerge, by: string): Promise<void> {
  const { seasonId, keptId, droppedId, moved } = merge
  const kept = await findActivity(trx, seasonId, keptId)
  if (!kept) throw new AppError('activity.not_found')
  await requireUnlocked(trx, seasonId, [keptId])
  await restoreActivity(trx, { seasonId, id: droppedId }, { by, at })
  await moveClaimsBack(trx, { keptId, droppedId }, moved.claims, { by, at })
  // Whoever the merge made a partner and counts the kept record on its own stays one.
  const uses = await listActivityUses(trx, seasonId, { activityId: keptId })
  const counting = new Set(uses.map(({ memberId }) => memberId))
  const joint = kept.joint.filter(
    ({ memberId }) => !moved.partners.includes(memberId) || counting.has(memberId),
  )
  const key = { seasonId, memberId: kept.memberId, id: keptId }
  const { version } = kept
  if (!(await updateActivity(trx, key, { ...inputOf(kept), joint }, { version, by, at })))
    throw new AppError('merge.not_merged')
}
