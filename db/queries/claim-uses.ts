import type { Db } from '../store.ts'

/** Where an activity counts. `submitted` is whether that member's sheet is handed in, which locks it. */
export interface ClaimUse {
  activityId: string
  memberId: string
  criterion: string
  submitted: boolean
}

/** All claims that count one of the season's activities, by activity, member and criterion. */
export async function listActivityUses(
  db: Db,
  seasonId: string,
  { activityId, memberId }: { activityId?: string; memberId?: string } = {},
): Promise<ClaimUse[]> {
  let query = linksOf(db)
    .select(['link.activityId', 'claim.memberId', 'claim.criterion', 'member.sheetState'])
    .where('claim.seasonId', '=', seasonId)
  if (activityId !== undefined) query = query.where('link.activityId', '=', activityId)
  if (memberId !== undefined) query = query.where('claim.memberId', '=', memberId)
  const rows = await query
    .orderBy('link.activityId')
    .orderBy('claim.memberId')
    .orderBy('claim.criterion')
    .execute()
  return rows.map(({ sheetState, ...use }) => ({ ...use, submitted: sheetState === 'submitted' }))
}

/** A claim on an activity in whatever season, and the organisation that claims. */
export interface AnyUse extends ClaimUse {
  seasonId: string
  organisationId: string
}

/** All claims that count an activity, in every season of its organisation; by season, member and criterion. */
export async function listUsesAnywhere(db: Db, activityId: string): Promise<AnyUse[]> {
  const rows = await linksOf(db)
    .select(['link.activityId', 'claim.seasonId', 'claim.memberId', 'claim.criterion'])
    .select(['member.sheetState', 'member.organisationId'])
    .where('link.activityId', '=', activityId)
    .orderBy('claim.seasonId')
    .orderBy('claim.memberId')
    .orderBy('claim.criterion')
    .execute()
  return rows.map(({ sheetState, ...use }) => ({ ...use, submitted: sheetState === 'submitted' }))
}

/** The criteria under which a file is attached, to the claim itself or to an activity that it counts; in their order. */
export async function listEvidenceUses(
  db: Db,
  seasonId: string,
  evidenceId: string,
): Promise<{ memberId: string; criterion: string }[]> {
  const direct = db
    .selectFrom('claimEvidence as link')
    .innerJoin('claim', 'claim.id', 'link.claimId')
    .select(['claim.memberId', 'claim.criterion'])
    .where('claim.seasonId', '=', seasonId)
    .where('link.evidenceId', '=', evidenceId)
  const byActivity = db
    .selectFrom('activityEvidence as file')
    .innerJoin('claimActivity as link', 'link.activityId', 'file.activityId')
    .innerJoin('claim', 'claim.id', 'link.claimId')
    .select(['claim.memberId', 'claim.criterion'])
    .where('claim.seasonId', '=', seasonId)
    .where('file.evidenceId', '=', evidenceId)
  return direct.union(byActivity).orderBy('memberId').orderBy('criterion').execute()
}

export interface GroundCount {
  memberId: string
  criterion: string
  activities: number
  /** Different files, attached to the claim or to its activities. */
  evidence: number
  /** Activities without a file, where the claim has none of its own. */
  bare: number
}

/** How much stands behind each claim of a season, for the matrix; by member and criterion. */
export async function countGrounds(db: Db, seasonId: string): Promise<GroundCount[]> {
  return db
    .selectFrom('claim')
    .leftJoin(countedActivities(db), 'counted.claimId', 'claim.id')
    .leftJoin(countedFiles(db), 'files.claimId', 'claim.id')
    .leftJoin(bareActivities(db), 'bare.claimId', 'claim.id')
    .select((eb) => [
      'claim.memberId',
      'claim.criterion',
      eb.fn.coalesce('counted.n', eb.lit(0)).as('activities'),
      eb.fn.coalesce('files.n', eb.lit(0)).as('evidence'),
      eb.fn.coalesce('bare.n', eb.lit(0)).as('bare'),
    ])
    .where('claim.seasonId', '=', seasonId)
    .orderBy('claim.memberId')
    .orderBy('claim.criterion')
    .execute()
}

function countedActivities(db: Db) {
  return db
    .selectFrom('claimActivity as link')
    .innerJoin('activity', 'activity.id', 'link.activityId')
    .where('activity.withdrawnAt', 'is', null)
    .select((eb) => ['link.claimId', eb.fn.countAll<number>().as('n')])
    .groupBy('link.claimId')
    .as('counted')
}

function bareActivities(db: Db) {
  const files = db
    .selectFrom('activityEvidence as file')
    .innerJoin('evidence', 'evidence.id', 'file.evidenceId')
    .where('evidence.withdrawnAt', 'is', null)
    .select('file.activityId')
  const proven = db
    .selectFrom('claimEvidence as file')
    .innerJoin('evidence', 'evidence.id', 'file.evidenceId')
    .where('evidence.withdrawnAt', 'is', null)
    .select('file.claimId')
  return db
    .selectFrom('claimActivity as link')
    .innerJoin('activity', 'activity.id', 'link.activityId')
    .where('activity.withdrawnAt', 'is', null)
    .where('link.activityId', 'not in', files)
    .where('link.claimId', 'not in', proven)
    .select((eb) => ['link.claimId', eb.fn.countAll<number>().as('n')])
    .groupBy('link.claimId')
    .as('bare')
}

/** A file that is attached in two places counts once: `union` keeps one row of each pair. */
function countedFiles(db: Db) {
  const direct = db.selectFrom('claimEvidence').select(['claimId', 'evidenceId'])
  const byActivity = db
    .selectFrom('claimActivity as link')
    .innerJoin('activity', 'activity.id', 'link.activityId')
    .innerJoin('activityEvidence as file', 'file.activityId', 'link.activityId')
    .select(['link.claimId', 'file.evidenceId'])
    .where('activity.withdrawnAt', 'is', null)
  return db
    .selectFrom(direct.union(byActivity).as('used'))
    .innerJoin('evidence', 'evidence.id', 'used.evidenceId')
    .where('evidence.withdrawnAt', 'is', null)
    .select((eb) => ['used.claimId', eb.fn.countAll<number>().as('n')])
    .groupBy('used.claimId')
    .as('files')
}

/** What claims count, each with the claim and the member that makes it. */
function linksOf(db: Db) {
  return db
    .selectFrom('claimActivity as link')
    .innerJoin('claim', 'claim.id', 'link.claimId')
    .innerJoin('member', (join) =>
      join
        .onRef('member.seasonId', '=', 'claim.seasonId')
        .onRef('member.id', '=', 'claim.memberId'),
    )
}
