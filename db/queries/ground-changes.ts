import type { Db } from '../store.ts'

export interface GroundChange {
  memberId: string
  criterion: string
  /** When what stands behind the claim last changed: an activity edited or withdrawn, a file withdrawn. */
  at: string
}

/** The last change under each claim of a season that counts or shows anything; by member and criterion. */
export async function listGroundChanges(db: Db, seasonId: string): Promise<GroundChange[]> {
  return db
    .selectFrom(changes(db).as('change'))
    .innerJoin('claim', 'claim.id', 'change.claimId')
    .select((eb) => ['claim.memberId', 'claim.criterion', eb.fn.max<string>('change.at').as('at')])
    .where('claim.seasonId', '=', seasonId)
    .groupBy(['claim.memberId', 'claim.criterion'])
    .orderBy('claim.memberId')
    .orderBy('claim.criterion')
    .execute()
}

function changes(db: Db) {
  const edited = db
    .selectFrom('claimActivity as link')
    .innerJoin('activity', 'activity.id', 'link.activityId')
    .select(['link.claimId', 'activity.updatedAt as at'])
  const filesOfClaims = db
    .selectFrom('claimEvidence as link')
    .innerJoin('evidence', 'evidence.id', 'link.evidenceId')
    .where('evidence.withdrawnAt', 'is not', null)
    .select(['link.claimId', 'evidence.withdrawnAt as at'])
    .$narrowType<{ at: string }>()
  const filesOfActivities = db
    .selectFrom('claimActivity as link')
    .innerJoin('activityEvidence as file', 'file.activityId', 'link.activityId')
    .innerJoin('evidence', 'evidence.id', 'file.evidenceId')
    .where('evidence.withdrawnAt', 'is not', null)
    .select(['link.claimId', 'evidence.withdrawnAt as at'])
    .$narrowType<{ at: string }>()
  const objected = db
    .selectFrom('claimActivity as link')
    .innerJoin('signature', 'signature.activityId', 'link.activityId')
    .where('signature.act', '=', 'objected')
    .select(['link.claimId', 'signature.createdAt as at'])
  return edited.unionAll(filesOfClaims).unionAll(filesOfActivities).unionAll(objected)
}
