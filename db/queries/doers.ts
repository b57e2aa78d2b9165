import type { Db } from '../store.ts'

/** A member that did an activity, in the season in which it was recorded. */
export interface Doer {
  seasonId: string
  memberId: string
  organisationId: string
}

/** Who did an activity, in whatever season: the member that recorded it and its partners; none of a withdrawn one. */
export async function listDoers(db: Db, activityId: string): Promise<Doer[]> {
  const owner = db
    .selectFrom('activity')
    .innerJoin('member', (join) =>
      join
        .onRef('member.seasonId', '=', 'activity.seasonId')
        .onRef('member.id', '=', 'activity.memberId'),
    )
    .select(['member.seasonId', 'member.id as memberId', 'member.organisationId'])
    .where('activity.id', '=', activityId)
    .where('activity.withdrawnAt', 'is', null)
  const partners = db
    .selectFrom('activity')
    .innerJoin('activityMember', 'activityMember.activityId', 'activity.id')
    .innerJoin('member', (join) =>
      join
        .onRef('member.seasonId', '=', 'activity.seasonId')
        .onRef('member.id', '=', 'activityMember.memberId'),
    )
    .select(['member.seasonId', 'member.id as memberId', 'member.organisationId'])
    .where('activity.id', '=', activityId)
    .where('activity.withdrawnAt', 'is', null)
  return owner.union(partners).orderBy('memberId').execute()
}

/** The activities, of any season, that show a file. */
export async function listActivitiesWith(db: Db, evidenceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('activityEvidence')
    .select('activityId')
    .where('evidenceId', '=', evidenceId)
    .orderBy('activityId')
    .execute()
  return rows.map(({ activityId }) => activityId)
}
