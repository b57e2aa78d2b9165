import type { JointMember, NewActivity } from '../../scoring/model/activity.ts'
import { batches } from '../rows.ts'
import type { Db } from '../store.ts'
import type { StoredActivity } from './activity-row.ts'

/** Fills in joint members and evidence: two queries, however many the activities. */
export async function attachParts(
  db: Db,
  activities: readonly StoredActivity[],
): Promise<StoredActivity[]> {
  if (activities.length === 0) return []
  const ids = activities.map(({ id }) => id)
  const joint = Map.groupBy(await listJoint(db, ids), (row) => row.activityId)
  const files = Map.groupBy(await listFiles(db, ids), (row) => row.activityId)
  return activities.map((activity) => {
    const evidence = (files.get(activity.id) ?? []).map(({ activityId, ...file }) => file)
    return {
      ...activity,
      joint: (joint.get(activity.id) ?? []).map(({ activityId, ...member }) => member),
      evidenceIds: evidence.map(({ id }) => id),
      evidence,
    }
  })
}

/** Writes the parts of new activities. */
export async function insertParts(
  db: Db,
  activities: readonly (Pick<NewActivity, 'joint' | 'evidenceIds'> & { id: string })[],
): Promise<void> {
  const joint = activities.flatMap(({ id: activityId, joint }) =>
    joint.map((member, position) => ({ ...member, activityId, position })),
  )
  const links = activities.flatMap(({ id: activityId, evidenceIds }) =>
    evidenceIds.map((evidenceId, position) => ({ activityId, evidenceId, position })),
  )
  for (const part of batches(joint)) await db.insertInto('activityMember').values(part).execute()
  for (const part of batches(links)) await db.insertInto('activityEvidence').values(part).execute()
}

/** Puts others in their place. */
export async function replaceParts(db: Db, id: string, input: NewActivity): Promise<void> {
  await db.deleteFrom('activityMember').where('activityId', '=', id).execute()
  await db.deleteFrom('activityEvidence').where('activityId', '=', id).execute()
  await insertParts(db, [{ id, joint: input.joint, evidenceIds: input.evidenceIds }])
}

async function listJoint(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom('activityMember')
    .select(['activityId', 'memberId', 'role', 'share'])
    .where('activityId', 'in', ids)
    .orderBy('activityId')
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as JointMember['role'] }))
}

function listFiles(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('activityEvidence as link')
    .innerJoin('evidence', 'evidence.id', 'link.evidenceId')
    .selectAll('evidence')
    .select('link.activityId')
    .where('link.activityId', 'in', ids)
    .where('evidence.withdrawnAt', 'is', null)
    .orderBy('link.activityId')
    .orderBy('link.position')
    .execute()
}
