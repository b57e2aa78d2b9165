import { listAppeals, type StoredAppeal } from '../../db/queries/appeals.ts'
import { listDecisions } from '../../db/queries/award-decisions.ts'
import type { EvidenceRow } from '../../db/queries/evidence.ts'
import type { Db } from '../../db/store.ts'
import { findDeadline } from '../calendar/deadline.ts'
import { isPast } from '../calendar/times.ts'
import { filesOf, shownFiles } from '../explanations/read.ts'
import { can } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { speaksFor } from '../permissions/voice.ts'
import { dayInVietnam } from '../session/actor.ts'
import { judgeNow } from './judge-now.ts'
import type { Appeal, Docket } from './schema.ts'

/** Every appeal of the season, open to all members. */
export async function readDocket(db: Db, scope: SeasonScope, now: string): Promise<Docket> {
  const stored = await listAppeals(db, scope.row.id)
  const files = await filesOf(db, scope.row.id, stored)
  const today = dayInVietnam(new Date(now))
  const appeals: Appeal[] = []
  for (const each of stored) {
    const judgeId = await judgeNow(db, scope, each, today)
    appeals.push(appealOf({ ...each, judgeId }, files, scope))
  }
  return {
    appeals,
    late: await isLate(db, scope, now),
  }
}

/**
 * Whether an appeal made now is late: the conference has begun to decide, or its time is over. It is
 * taken all the same until the season is published, and recorded as late.
 */
export async function isLate(db: Db, scope: SeasonScope, now: string): Promise<boolean> {
  const seasonId = scope.row.id
  const decisions = await listDecisions(db, seasonId)
  if (decisions.some(({ cancelledAt }) => cancelledAt === null)) return true
  const of = { seasonId, phase: 'conference', memberId: scope.memberId } as const
  const dueAt = await findDeadline(db, of)
  return dueAt !== null && isPast(dueAt, now)
}

export function appealOf(
  stored: StoredAppeal,
  files: ReadonlyMap<string, EvidenceRow>,
  scope: SeasonScope,
): Appeal {
  const { id, memberId, criterion, round, statement, late, judgeId } = stored
  const { outcome, answer, effect, decidedAt, decidedByName } = stored
  return {
    ...{ id, member: memberId, criterion, round, statement, late, judge: judgeId },
    evidence: shownFiles(stored.evidenceIds, files),
    at: stored.createdAt,
    by: stored.createdByName,
    ...{ outcome, answer, effect, decidedAt, decidedBy: decidedByName },
    mayDecide:
      outcome === null &&
      speaksFor(scope.grants, judgeId) &&
      can(scope.grants, 'appeal.decide', { memberIds: [memberId] }, scope),
  }
}
