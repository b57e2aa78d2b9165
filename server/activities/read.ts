import { findActivity } from '../../db/queries/activities.ts'
import { listActivityUses } from '../../db/queries/claim-uses.ts'
import { listSignatures, type StoredSignature } from '../../db/queries/signatures.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { evidenceOf } from '../evidence/read.ts'
import { partnerStates } from '../joint/partner-states.ts'
import { signsFor } from '../joint/signs-for.ts'
import {
  type ClaimableActivity,
  listClaimable,
  shareOf,
  tookPart,
} from '../organisations/claimable.ts'
import { findElsewhere } from '../organisations/elsewhere.ts'
import { can } from '../permissions/can.ts'
import { targetOf } from '../permissions/heirs.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { isVisible } from '../seasons/visible.ts'
import type { Activity, ActivityFilter } from './schema.ts'

/**
 * The activities that one member may count, newest first: its own, those done jointly with it, those of
 * members that it followed, and its own in another cluster of that year.
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
  const rows = await listClaimable(db, { seasonId, memberId }, { field, month, words: q })
  const uses = await listActivityUses(db, seasonId, { memberId })
  const signatures = await listSignatures(
    db,
    rows.filter(({ joint }) => joint.length > 0).map(({ id }) => id),
  )
  const criteria = Map.groupBy(uses, ({ activityId }) => activityId)
  const claimed = ({ id }: ClaimableActivity) =>
    (criteria.get(id) ?? []).map(({ criterion }) => criterion)
  return rows
    .filter((row) => row.inTime || claimed(row).length > 0)
    .filter((row) => mayRead(scope, row, { memberId, claimed: claimed(row).length > 0 }))
    .map((row) => activityOf(scope, row, { memberId, claimedUnder: claimed(row), signatures }))
}

/** One activity, with the criteria under which the reader's own member claims it, or else its owner. */
export async function readActivity(db: Db, scope: SeasonScope, id: string): Promise<Activity> {
  const seasonId = scope.row.id
  const memberId = await memberLookedAt(db, scope, id)
  const [row] = memberId ? await listClaimable(db, { seasonId, memberId }, { ids: [id] }) : []
  if (!memberId || !row) throw new AppError('activity.not_found')
  const uses = await listActivityUses(db, seasonId, { activityId: id, memberId })
  if (!mayRead(scope, row, { memberId, claimed: uses.length > 0 }))
    throw new AppError('activity.not_found')
  const claimedUnder = uses.map(({ criterion }) => criterion)
  const signatures = await listSignatures(db, [id])
  return activityOf(scope, row, { memberId, claimedUnder, signatures })
}

/** The reader's own member where it may count the activity; else its owner, or whom it counts for here. */
async function memberLookedAt(db: Db, scope: SeasonScope, id: string): Promise<string | undefined> {
  const row = await findActivity(db, scope.row.id, id)
  if (!row) return findElsewhere(db, scope, id)
  const own = scope.memberId
  const doers = [row.memberId, ...row.joint.map(({ memberId }) => memberId)]
  const heirs = doers.map((doer) => scope.heirs.get(doer))
  return own !== null && (tookPart(row, own) || heirs.includes(own)) ? own : row.memberId
}

/**
 * In another cluster's season only the organisation itself sees all that it recorded here; others see what
 * it claims there.
 */
function mayRead(
  scope: SeasonScope,
  row: ClaimableActivity,
  { memberId, claimed }: { memberId: string; claimed: boolean },
): boolean {
  if (row.seasonId === scope.row.id) {
    const joint = row.joint.map((each) => each.memberId)
    return can(scope.grants, 'activity.read', targetOf(scope, row.memberId, joint), scope)
  }
  const isOwn = scope.grants.some((grant) => grant.memberId === memberId)
  return (isOwn || claimed) && can(scope.grants, 'activity.read', { memberIds: [memberId] }, scope)
}

function activityOf(
  scope: SeasonScope,
  claimable: ClaimableActivity,
  shown: { memberId: string; claimedUnder: string[]; signatures: readonly StoredSignature[] },
): Activity {
  const { inTime, doers, ...stored } = claimable
  const { seasonId, createdBy, createdByName, updatedBy, updatedByName, ...rest } = stored
  const activity = {
    ...rest,
    createdBy: createdByName,
    updatedBy: updatedByName,
    evidence: stored.evidence.map(evidenceOf),
    partnerStates: partnerStates(stored, shown.signatures).map((partner) => ({
      ...partner,
      mine: signsFor(scope, partner.memberId),
    })),
    claimedUnder: shown.claimedUnder,
    share: shareOf(claimable) ?? null,
  }
  // The members of another cluster, and who of them wrote it, are not this one's to see.
  return stored.origin?.kind === 'elsewhere'
    ? {
        ...{ ...activity, memberId: shown.memberId, joint: [], partnerStates: [] },
        ...{ createdBy: '', updatedBy: '' },
      }
    : activity
}
