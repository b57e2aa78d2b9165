import type { StoredAppeal } from '../../db/queries/appeals.ts'
import { listMembersWithVoice } from '../../db/queries/involvement.ts'
import type { Db } from '../../db/store.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { routeAppeal } from './route-to.ts'

/**
 * Who decides an appeal as things stand: the one named when it was lodged or, where nobody speaks for that
 * member any more or nobody was free then, the one to whom it would go today. So none waits for ever.
 *
 * @param today The day on which somebody must speak for the judge.
 */
export async function judgeNow(
  db: Db,
  scope: SeasonScope,
  { outcome, judgeId, seasonId, memberId, criterion }: StoredAppeal,
  today: string,
): Promise<string | null> {
  if (outcome !== null) return judgeId
  const able = await listMembersWithVoice(db, seasonId, today)
  if (judgeId !== null && able.includes(judgeId)) return judgeId
  return routeAppeal(db, scope, { seasonId, memberId, criterion }, today)
}
