import { randomUUID } from 'node:crypto'
import { findActivity, type StoredActivity, withdrawActivity } from '../../db/queries/activities.ts'
import { insertActivities, updateActivity } from '../../db/queries/activity-writes.ts'
import { type AnyUse, listUsesAnywhere } from '../../db/queries/claim-uses.ts'
import { listEvidence } from '../../db/queries/evidence.ts'
import type { Trx } from '../../db/store.ts'
import type { NewActivity } from '../../scoring/model/activity.ts'
import { AppError } from '../errors/app-error.ts'
import type { FieldFault } from '../errors/field-fault.ts'
import { versionMismatch } from '../http/conditional.ts'
import { daysOf } from '../members/lasting.ts'
import { targetOf } from '../permissions/heirs.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason, type Moment } from '../seasons/act.ts'
import { activityFaults } from './check.ts'
import { readActivity } from './read.ts'
import type { Activity } from './schema.ts'

/**
 * Records an activity of the actor's own member.
 *
 * @param source Where the record comes from, when it is not typed by a person ("số liệu minh họa").
 * @throws AppError `member.none_of_yours`, `request.invalid` with the fields that are wrong
 */
export async function recordActivity(act: Act, input: NewActivity, source = ''): Promise<Activity> {
  const { memberId, row } = act.season
  if (memberId === null) throw new AppError('member.none_of_yours')
  return inSeason(act, 'activity.write', { memberIds: [memberId] }, async (trx, moment) => {
    await requireSound(trx, act, moment, memberId, input)
    const id = randomUUID()
    const by = { by: act.actor.personId, at: moment.now }
    await insertActivities(trx, [{ id, seasonId: row.id, memberId, input, source, ...by }])
    const answer = await readActivity(trx, moment.scope, id)
    const event = { action: 'activity.recorded', entity: 'activity', entityId: id } as const
    const after = await findActivity(trx, row.id, id)
    return { answer, event: { ...event, memberId, after } }
  })
}

/**
 * Puts other words in an activity of the actor's own member. One that is claimed in a submitted sheet,
 * its own or a joint member's, stays as it is.
 *
 * @throws AppError `activity.not_found`, `activity.locked`, `version.mismatch`, `request.invalid`
 */
export async function changeActivity(
  act: Act,
  id: string,
  version: number,
  input: NewActivity,
): Promise<Activity> {
  const memberId = await ownerOf(act, id)
  const key = { seasonId: act.season.row.id, memberId, id }
  return inSeason(act, 'activity.write', targetOf(act.season, memberId), async (trx, moment) => {
    const { scope, now } = moment
    const { before, uses } = await requireOpen(trx, moment, id, version)
    const claiming = stillClaiming(input, memberId, uses, scope)
    await requireSound(trx, act, moment, memberId, input, claiming)
    const by = { version, by: act.actor.personId, at: now }
    if (!(await updateActivity(trx, key, input, by)))
      throw versionMismatch(await readActivity(trx, scope, id))
    const answer = await readActivity(trx, scope, id)
    const event = { action: 'activity.changed', entity: 'activity', entityId: id } as const
    const after = await findActivity(trx, key.seasonId, id)
    return { answer, event: { ...event, memberId, version: version + 1, before, after } }
  })
}

/** Takes an activity out of lists and sums; it must not be claimed any more. */
export async function withdrawOwnActivity(act: Act, id: string, version: number): Promise<null> {
  const memberId = await ownerOf(act, id)
  const key = { seasonId: act.season.row.id, memberId, id }
  return inSeason(act, 'activity.write', targetOf(act.season, memberId), async (trx, moment) => {
    const { before, uses } = await requireOpen(trx, moment, id, version)
    if (uses.length > 0) throw new AppError('activity.claimed')
    const by = { version, by: act.actor.personId, at: moment.now }
    if (!(await withdrawActivity(trx, key, by)))
      throw versionMismatch(await readActivity(trx, moment.scope, id))
    const event = { action: 'activity.withdrawn', entity: 'activity', entityId: id } as const
    return { answer: null, event: { ...event, memberId, version: version + 1, before } }
  })
}

/** Whose it is never changes, so it may be looked up before the transaction that checks the right. */
async function ownerOf({ store, season }: Act, id: string): Promise<string> {
  const activity = await findActivity(store.db, season.row.id, id)
  // The guard let it pass, so it is the actor's own of another season.
  if (!activity) throw new AppError('activity.elsewhere')
  return activity.memberId
}

async function requireOpen(
  trx: Trx,
  { scope }: Moment,
  id: string,
  version: number,
): Promise<{ before: StoredActivity; uses: AnyUse[] }> {
  const before = await findActivity(trx, scope.row.id, id)
  if (!before) throw new AppError('activity.not_found')
  const uses = await listUsesAnywhere(trx, id)
  if (uses.some(({ submitted }) => submitted)) throw new AppError('activity.locked')
  if (before.version !== version) throw versionMismatch(await readActivity(trx, scope, id))
  return { before, uses }
}

/** What activities of a member are checked against, as it stands in this transaction. */
export async function activityGround(
  trx: Trx,
  { language }: Act,
  { scope }: Moment,
  memberId: string,
) {
  const { id } = scope.row
  const member = scope.members.find((each) => each.id === memberId)
  const files = await listEvidence(trx, id, memberId)
  return {
    ...(member ? daysOf(member, scope.row) : scope.row),
    ...{ memberId, language },
    memberIds: new Set(scope.sheets.keys()),
    evidenceIds: new Set(files.map((file) => file.id)),
  }
}

async function requireSound(
  trx: Trx,
  act: Act,
  moment: Moment,
  memberId: string,
  input: NewActivity,
  more: FieldFault[] = [],
): Promise<void> {
  const ground = await activityGround(trx, act, moment, memberId)
  const errors = [...activityFaults(input, ground), ...more]
  if (errors.length > 0) throw new AppError('request.invalid', { errors })
}

/**
 * An organisation that claims the activity, here or in another cluster, cannot be taken out of it over its
 * head; one that followed a member claims in its place.
 */
function stillClaiming(
  { joint }: NewActivity,
  owner: string,
  uses: readonly AnyUse[],
  { members, heirs }: SeasonScope,
): FieldFault[] {
  const named = [owner, ...joint.map(({ memberId }) => memberId)]
  const doing = new Set(named.flatMap((id) => [id, heirs.get(id) ?? id]))
  const bodies = new Set(
    members.flatMap(({ id, organisationId }) => (doing.has(id) ? [organisationId] : [])),
  )
  const left = uses.find(({ organisationId }) => !bodies.has(organisationId))
  return left ? [{ path: 'joint', code: 'joint.claimed' }] : []
}
