import { randomUUID } from 'node:crypto'
import { findActivity, type StoredActivity } from '../../db/queries/activities.ts'
import { insertMerge, listMerges, type Offered } from '../../db/queries/record-merges.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { speaksFor } from '../permissions/voice.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { mergeOf, requireMerge } from './read-merges.ts'
import { requireUnlocked } from './require-unlocked.ts'
import type { Merge, ProposeMerge } from './schema.ts'

/**
 * Offers another member to give up the own record of an event for theirs. Nothing changes until they accept.
 *
 * @throws AppError `activity.not_found`, `merge.same_member`, `merge.open`, `activity.locked`, as the
 *   matrix refuses
 */
export async function proposeMerge(act: Act, { ownId, keptId }: ProposeMerge): Promise<Merge> {
  const seasonId = act.season.row.id
  const own = await findActivity(act.store.db, seasonId, ownId)
  // Another's record is not there, whoever asks.
  if (!own || !speaksFor(act.season.grants, own.memberId, ['editor', 'approver']))
    throw new AppError('activity.not_found')
  const { memberId } = own
  return inSeason(act, 'merge.propose', { memberIds: [memberId] }, async (trx, { now, scope }) => {
    const { offered, kept } = await requirePair(trx, seasonId, { ownId, keptId })
    if (kept.memberId === memberId)
      throw new AppError('request.invalid', {
        errors: [{ path: 'keptId', code: 'merge.same_member' }],
      })
    const row = {
      ...{ id: randomUUID(), seasonId, keptId, droppedId: ownId },
      ...{ keptMember: kept.memberId, droppedMember: memberId, state: 'proposed' as const },
      moved: JSON.stringify({ claims: [], partners: [], offered: offeredOf(offered) }),
      ...{ proposedBy: act.actor.personId, proposedAt: now },
      ...{ decidedBy: null, decidedAt: null, undoneBy: null, undoneAt: null },
    }
    await insertMerge(trx, row)
    return {
      answer: mergeOf(scope, await requireMerge(trx, seasonId, row.id)),
      event: {
        ...{ action: 'merge.proposed', entity: 'recordMerge', entityId: row.id, memberId },
        ...{ after: row, body: { with: kept.memberId } },
      },
    }
  })
}

async function requirePair(trx: Trx, seasonId: string, { ownId, keptId }: ProposeMerge) {
  const [own, kept] = [
    await findActivity(trx, seasonId, ownId),
    await findActivity(trx, seasonId, keptId),
  ]
  if (!own || !kept) throw new AppError('activity.not_found')
  const busy = (await listMerges(trx, seasonId)).some(
    ({ state, keptId: k, droppedId: d }) =>
      state === 'proposed' && [k, d].some((id) => id === ownId || id === keptId),
  )
  if (busy) throw new AppError('merge.open')
  await requireUnlocked(trx, seasonId, [own.id, kept.id])
  return { offered: own, kept }
}

function offeredOf({ title, startsOn, endsOn, place }: StoredActivity): Offered {
  return { title, startsOn, endsOn, place }
}
