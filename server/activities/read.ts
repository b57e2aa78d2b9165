import {
  findActivity,
  listActivities as listActivityRows,
  type StoredActivity,
} from '../../db/queries/activities.ts'
import { listActivityUses } from '../../db/queries/claim-uses.ts'
import { listSignatures, type StoredSignature } from '../../db/queries/signatures.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { evidenceOf } from '../evidence/read.ts'
import { partnerStates } from '../joint/partner-states.ts'
import { can } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { isVisible } from '../seasons/visible.ts'
import type { Activity, ActivityFilter } from './schema.ts'

/**
 * The activities of one member, those done jointly with it included, newest first.
 *
 * @throws AppError `member.not_found` for a member whose things are not open to the reader,
 *   `member.none_of_yours` for one who has no member and names none.
 */
export async function listActivities(
  db: Db,
  scope: SeasonScope,
  { member, field, month, q }: ActivityFilter,
): Promise<Activity[]> {
  const memberId = member ?? scope.memberId
  if (memberId === null) throw new AppError('member.none_of_yours')
  if (!isVisible(scope, memberId)) throw new AppError('member.not_found')
  const seasonId = scope.row.id
  const rows = await listActivityRows(db, seasonId, { memberId, field, month, words: q })
  const uses = await listActivityUses(db, seasonId, { memberId })
  const signatures = await listSignatures(
    db,
    rows.filter(({ joint }) => joint.length > 0).map(({ id }) => id),
  )
  const criteria = Map.groupBy(uses, ({ activityId }) => activityId)
  return rows
    .filter((row) => mayRead(scope, row))
    .map((row) =>
      activityOf(
        row,
        (criteria.get(row.id) ?? []).map(({ criterion }) => criterion),
        signatures,
      ),
    )
}

/** One activity, with the criteria under which the reader's own member claims it, or else its owner. */
export async function readActivity(db: Db, scope: SeasonScope, id: string): Promise<Activity> {
  const row = await findActivity(db, scope.row.id, id)
  if (!row || !mayRead(scope, row)) throw new AppError('activity.not_found')
  const memberId = takesPart(row, scope.memberId) ? scope.memberId : row.memberId
  const uses = await listActivityUses(db, scope.row.id, { activityId: id, memberId })
  return activityOf(
    row,
    uses.map(({ criterion }) => criterion),
    await listSignatures(db, [id]),
  )
}

/** Whether a member did the activity: recorded it, or is named in it. */
export function takesPart(
  row: Pick<StoredActivity, 'memberId' | 'joint'>,
  memberId: string | null,
): memberId is string {
  return row.memberId === memberId || row.joint.some((joint) => joint.memberId === memberId)
}

function mayRead(scope: SeasonScope, { memberId, joint }: StoredActivity): boolean {
  const target = { memberIds: [memberId], jointIds: joint.map((each) => each.memberId) }
  return can(scope.grants, 'activity.read', target, scope)
}

function activityOf(
  stored: StoredActivity,
  claimedUnder: string[],
  signatures: readonly StoredSignature[],
): Activity {
  const { seasonId, createdBy, createdByName, updatedBy, updatedByName, ...rest } = stored
  return {
    ...rest,
    createdBy: createdByName,
    updatedBy: updatedByName,
    evidence: stored.evidence.map(evidenceOf),
    partnerStates: partnerStates(stored, signatures),
    claimedUnder,
  }
}
