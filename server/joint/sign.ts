import { randomUUID } from 'node:crypto'
import { findActivity } from '../../db/queries/activities.ts'
import { insertSignature } from '../../db/queries/signatures.ts'
import { readActivity } from '../activities/read.ts'
import type { Activity } from '../activities/schema.ts'
import { AppError } from '../errors/app-error.ts'
import { versionMismatch } from '../http/conditional.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import type { SignActivity } from './schema.ts'
import { signsFor } from './signs-for.ts'

/**
 * A partner's own word on a joint activity: it signs what is written, or objects with a reason that the
 * host and all partners read. Every word stays on record. For a partner that ended, the one that followed it
 * may say it.
 *
 * @throws AppError `activity.not_found`, `joint.not_partner`, `version.mismatch` when it was edited
 *   meanwhile, `phase.closed`, `request.invalid`
 */
export async function signActivity(
  act: Act,
  id: string,
  { act: word, reason, version }: SignActivity,
): Promise<Activity> {
  const seasonId = act.season.row.id
  const known = await findActivity(act.store.db, seasonId, id)
  if (!known) throw new AppError('activity.not_found')
  const { heirs } = act.season
  const jointIds = known.joint.flatMap(({ memberId }) => [
    memberId,
    heirs.get(memberId) ?? memberId,
  ])
  const target = { memberIds: [known.memberId], jointIds }
  return inSeason(act, 'joint.sign', target, async (trx, { scope, now }) => {
    const activity = await findActivity(trx, seasonId, id)
    if (!activity) throw new AppError('activity.not_found')
    const mine = activity.joint.filter((each) => signsFor(scope, each.memberId))
    // Of two that became one, the one that the request acts for.
    const own = mine.find((each) => each.memberId === scope.memberId) ?? mine[0]
    if (!own) throw new AppError('joint.not_partner')
    const { memberId } = own
    if (activity.version !== version) throw versionMismatch(await readActivity(trx, scope, id))
    const row = {
      ...{ id: randomUUID(), seasonId, activityId: id, memberId, version, act: word, reason },
      ...{ createdBy: act.actor.personId, createdAt: now },
    }
    await insertSignature(trx, row)
    return {
      answer: await readActivity(trx, scope, id),
      event: {
        ...{ action: `joint.${word}`, entity: 'activity', entityId: id, memberId },
        after: row,
        body: { version },
      },
    }
  })
}
