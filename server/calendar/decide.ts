import { decideExtension as decideRow, listExtensions } from '../../db/queries/extensions.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { sameAs } from '../permissions/second.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import type { Phase } from '../seasons/schema.ts'
import { requireInTime } from './deadline.ts'
import { extensionOf } from './read.ts'
import type { DecideExtension, Extension } from './schema.ts'

/**
 * The second person's word on more time for one member.
 *
 * @throws AppError `extension.not_found`, `extension.decided`, `extension.own_proposal`,
 *   `extension.same_organisation`, `right.own_organisation`; `deadline.passed` when it is too late to grant anything
 */
export async function decideExtension(
  act: Act,
  id: string,
  { accept, reason }: DecideExtension,
): Promise<Extension> {
  const seasonId = act.season.row.id
  const { memberId } = await requireExtension(act.store.db, seasonId, id)
  const target = { memberIds: memberId === null ? [] : [memberId] }
  return inSeason(act, 'extension.decide', target, async (trx, { scope, now }) => {
    const before = await requireExtension(trx, seasonId, id)
    if (before.state !== 'waiting') throw new AppError('extension.decided')
    const second = { personId: act.actor.personId, scope }
    const same = await sameAs(trx, { personId: before.proposedBy, memberId: null }, second)
    if (same === 'person') throw new AppError('extension.own_proposal')
    if (same === 'organisation') throw new AppError('extension.same_organisation')
    if (!accept && reason === '')
      throw new AppError('request.invalid', {
        errors: [{ path: 'reason', code: 'reason.missing' }],
      })
    const of = { seasonId, phase: before.phase as Phase, memberId }
    if (accept) await requireInTime(trx, of, now)
    const state = accept ? ('in-force' as const) : ('refused' as const)
    const decision = { state, by: act.actor.personId, at: now, reason }
    if (!(await decideRow(trx, { seasonId, id }, decision))) throw new AppError('extension.decided')
    const after = await requireExtension(trx, seasonId, id)
    return {
      answer: extensionOf(after, scope, act.actor),
      event: {
        action: accept ? 'deadline.extended' : 'extension.refused',
        entity: 'extension',
        entityId: id,
        memberId,
        version: 2,
        before,
        after,
        body: { phase: before.phase, from: before.fromAt, to: before.toAt },
      },
    }
  })
}

async function requireExtension(db: Db, seasonId: string, id: string) {
  const found = (await listExtensions(db, seasonId)).find((each) => each.id === id)
  if (!found) throw new AppError('extension.not_found')
  return found
}
