import * as v from 'valibot'
import { findCheck } from '../../db/queries/checks.ts'
import { findDocument } from '../../db/queries/season-documents.ts'
import type { Db } from '../../db/store.ts'
import { Slug } from '../../scoring/model/values.ts'
import type { ErrorCode } from '../errors/schema.ts'
import { findElsewhere, findFileElsewhere } from '../organisations/elsewhere.ts'
import type { Target } from './can.ts'
import { targetOf } from './heirs.ts'
import type { SeasonAction } from './matrix.ts'
import type { SeasonScope } from './scope.ts'

/** Whose thing an id in the address names; `undefined` when the season has no such thing. */
type FindOwner = (
  db: Db,
  seasonId: string,
  id: string,
  scope: SeasonScope,
) => Promise<Target | undefined>

interface Owned {
  find: FindOwner
  /** The answer when there is no such thing, and to whoever may not do `read`: the two look the same. */
  missing: ErrorCode
  read?: SeasonAction
}

/** One of another cluster is whose it is here, as far as the reader may see it. */
async function ownerOfActivity(
  db: Db,
  seasonId: string,
  id: string,
  scope: SeasonScope,
): Promise<Target | undefined> {
  const activity = await db
    .selectFrom('activity')
    .select('memberId')
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (!activity) return only(await findElsewhere(db, scope, id))
  const joint = await db
    .selectFrom('activityMember')
    .select('memberId')
    .where('activityId', '=', id)
    .execute()
  const partners = joint.map(({ memberId }) => memberId)
  return targetOf(scope, activity.memberId, partners)
}

function only(memberId: string | undefined): Target | undefined {
  return memberId === undefined ? undefined : { memberIds: [memberId] }
}

/** A file of a joint activity may be read by all who took part in it. */
async function ownerOfEvidence(
  db: Db,
  seasonId: string,
  id: string,
  scope: SeasonScope,
): Promise<Target | undefined> {
  const evidence = await db
    .selectFrom('evidence')
    .select('memberId')
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!evidence) return only(await findFileElsewhere(db, scope, id))
  const joint = await db
    .selectFrom('activityEvidence')
    .innerJoin('activity', 'activity.id', 'activityEvidence.activityId')
    .innerJoin('activityMember', 'activityMember.activityId', 'activity.id')
    .select('activityMember.memberId')
    .where('activityEvidence.evidenceId', '=', id)
    .where('activity.withdrawnAt', 'is', null)
    .execute()
  const partners = joint.map(({ memberId }) => memberId)
  return targetOf(scope, evidence.memberId, partners)
}

/** An extension for all is the season's as a whole. */
async function ownerOfExtension(db: Db, seasonId: string, id: string): Promise<Target | undefined> {
  const extension = await db
    .selectFrom('extension')
    .select('memberId')
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
  return extension && { memberIds: extension.memberId === null ? [] : [extension.memberId] }
}

/** Whose appeal it is: nobody decides on the own. */
async function ownerOfAppeal(db: Db, seasonId: string, id: string): Promise<Target | undefined> {
  const appeal = await db
    .selectFrom('appeal')
    .select('memberId')
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
  return appeal && { memberIds: [appeal.memberId] }
}

/** Whose comment it is: nobody answers the own. */
async function ownerOfComment(db: Db, seasonId: string, id: string): Promise<Target | undefined> {
  const comment = await db
    .selectFrom('seasonComment')
    .select('memberId')
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
  return comment && { memberIds: [comment.memberId] }
}

/** A document is the season's as a whole. */
async function targetOfDocument(db: Db, seasonId: string, id: string): Promise<Target | undefined> {
  return (await findDocument(db, seasonId, id)) && { memberIds: [] }
}

/** A change of the sheet is the season's as a whole. */
async function targetOfChange(db: Db, seasonId: string, id: string): Promise<Target | undefined> {
  const change = await db
    .selectFrom('sheetChange')
    .select('id')
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
  return change && { memberIds: [] }
}

/** A check is its checker's; one of a draw that was replaced is not there. */
async function ownerOfCheck(db: Db, seasonId: string, id: string): Promise<Target | undefined> {
  const check = await findCheck(db, seasonId, id)
  return check && { memberIds: [check.checkerId] }
}

/** The member whose record is kept answers; whose record was given up has a part in it. */
async function partiesOfMerge(db: Db, seasonId: string, id: string): Promise<Target | undefined> {
  const merge = await db
    .selectFrom('recordMerge')
    .select(['keptMember', 'droppedMember'])
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
  return merge && { memberIds: [merge.keptMember], jointIds: [merge.droppedMember] }
}

async function membersOfDecision(
  db: Db,
  seasonId: string,
  id: string,
): Promise<Target | undefined> {
  const decision = await db
    .selectFrom('awardDecision')
    .select('members')
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
  return decision && { memberIds: v.parse(v.array(Slug), JSON.parse(decision.members)) }
}

async function membersOfMotion(db: Db, seasonId: string, id: string): Promise<Target | undefined> {
  const motion = await db
    .selectFrom('motion')
    .select('members')
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
  return motion && { memberIds: v.parse(v.array(Slug), JSON.parse(motion.members)) }
}

/** Address parameters that name something of a member. A new one needs a line here to be guarded. */
export const owned: Readonly<Record<string, Owned>> = {
  memberId: {
    find: async (_db, _seasonId, id) => ({ memberIds: [id] }),
    missing: 'member.not_found',
  },
  activityId: { find: ownerOfActivity, missing: 'activity.not_found', read: 'activity.read' },
  evidenceId: { find: ownerOfEvidence, missing: 'evidence.not_found', read: 'evidence.read' },
  extensionId: { find: ownerOfExtension, missing: 'extension.not_found', read: 'season.read' },
  appealId: { find: ownerOfAppeal, missing: 'appeal.not_found', read: 'appeal.read' },
  commentId: { find: ownerOfComment, missing: 'comment.not_found', read: 'comment.read' },
  documentId: { find: targetOfDocument, missing: 'document.not_found', read: 'document.read' },
  changeId: { find: targetOfChange, missing: 'change.not_found', read: 'change.read' },
  checkId: { find: ownerOfCheck, missing: 'check.not_found', read: 'check.read' },
  mergeId: { find: partiesOfMerge, missing: 'merge.not_found' },
  decisionId: { find: membersOfDecision, missing: 'decision.not_found', read: 'award.read' },
  motionId: { find: membersOfMotion, missing: 'motion.not_found', read: 'conference.read' },
}
