import { findActivity, type StoredActivity, withdrawActivity } from '../../db/queries/activities.ts'
import { updateActivity } from '../../db/queries/activity-writes.ts'
import { moveClaims } from '../../db/queries/claim-moves.ts'
import {
  decideMerge as decideRow,
  type Moved,
  type StoredMerge,
} from '../../db/queries/record-merges.ts'
import type { Trx } from '../../db/store.ts'
import type { JointMember } from '../../scoring/model/activity.ts'
import { AppError } from '../errors/app-error.ts'
import { type Act, inSeason, type Moment } from '../seasons/act.ts'
import { inputOf } from './input-of.ts'
import { mergeOf, requireMerge } from './read-merges.ts'
import { requireUnlocked } from './require-unlocked.ts'
import type { DecideMerge, Merge } from './schema.ts'

/**
 * The other side's answer. Accepted, the record that was offered is withdrawn, its member becomes a
 * partner of the kept one, and claims count the kept one; both histories stay. The partner has not seen
 * the words of the kept record when it offers, so it signs them itself.
 *
 * @throws AppError `merge.not_found`, `merge.decided`, `activity.not_found` when one was withdrawn
 *   meanwhile, `activity.locked`, as the matrix refuses
 */
export async function decideMerge(act: Act, id: string, { accept }: DecideMerge): Promise<Merge> {
  const seasonId = act.season.row.id
  const { keptMember: memberId } = await requireMerge(act.store.db, seasonId, id)
  return inSeason(act, 'merge.decide', { memberIds: [memberId] }, async (trx, moment) => {
    const before = await requireMerge(trx, seasonId, id)
    if (before.state !== 'proposed') throw new AppError('merge.decided')
    const by = { by: act.actor.personId, at: moment.now }
    const moved = accept ? await join(trx, moment, before, by.by) : before.moved
    const state = accept ? ('merged' as const) : ('declined' as const)
    if (!(await decideRow(trx, { seasonId, id }, { state, moved, ...by })))
      throw new AppError('merge.decided')
    const after = await requireMerge(trx, seasonId, id)
    return {
      answer: mergeOf(moment.scope, after),
      event: {
        ...{ action: accept ? 'merge.accepted' : 'merge.declined', entity: 'recordMerge' as const },
        ...{ entityId: id, memberId, version: 2, before, after },
        body: { with: before.droppedMember, claims: moved.claims.length },
      },
    }
  })
}

async function join(trx: Trx, { now }: Moment, merge: StoredMerge, by: string): Promise<Moved> {
  const { seasonId, keptId, droppedId, droppedMember } = merge
  const kept = await findActivity(trx, seasonId, keptId)
  const dropped = await findActivity(trx, seasonId, droppedId)
  if (!kept || !dropped) throw new AppError('activity.not_found')
  await requireUnlocked(trx, seasonId, [keptId, droppedId])

  const partners = newPartners(kept, dropped)
  const input = { ...inputOf(kept), joint: [...kept.joint, ...partners] }
  const key = { seasonId, memberId: kept.memberId, id: keptId }
  const { version } = kept
  if (!(await updateActivity(trx, key, input, { version, by, at: now })))
    throw new AppError('merge.decided')
  const claims = await moveClaims(trx, { keptId, droppedId }, { by, at: now })
  const gone = { seasonId, memberId: droppedMember, id: droppedId }
  await withdrawActivity(trx, gone, { version: dropped.version, by, at: now })
  return { ...merge.moved, claims, partners: partners.map(({ memberId }) => memberId) }
}

/** Who took part by the record that is given up and does not stand in the kept one; its own member first. */
function newPartners(kept: StoredActivity, dropped: StoredActivity): JointMember[] {
  const host = { memberId: dropped.memberId, role: dropped.role, share: null }
  const known = new Set([kept.memberId, ...kept.joint.map(({ memberId }) => memberId)])
  return [host, ...dropped.joint.map((each) => ({ ...each, share: null }))].filter(
    ({ memberId }) => !known.has(memberId),
  )
}
