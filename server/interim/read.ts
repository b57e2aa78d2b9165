import { listActivities } from '../../db/queries/activities.ts'
import { listClaims } from '../../db/queries/claims.ts'
import type { Db } from '../../db/store.ts'
import type { Result } from '../../scoring/model/result.ts'
import { score } from '../../scoring/score.ts'
import { endOfDay, isPast } from '../calendar/times.ts'
import { claimedFact } from '../claims/claimed-fact.ts'
import { AppError } from '../errors/app-error.ts'
import type { Language } from '../errors/schema.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase, nodesByCode, type SeasonBase } from '../seasons/base.ts'
import { composeSeason, type FactSource, fileMember } from '../seasons/compose.ts'
import { readPhases } from '../seasons/used-phases.ts'

/**
 * The standings of the interim review: what the claims make when only activities count that began by its
 * day, and figures without activities only where they were stated by then. Nothing of it is stored, so it
 * follows what is recorded late for those days.
 *
 * @throws AppError `interim.not_open` before the day is over, or where there is none
 */
export async function readInterim(
  db: Db,
  scope: SeasonScope,
  { now, language }: { now: string; language: Language },
): Promise<{ interimOn: string; result: Result }> {
  const seasonId = scope.row.id
  const interimOn = (await readPhases(db, seasonId)).find(
    ({ phase }) => phase === 'record',
  )?.interimOn
  if (!interimOn || !isPast(endOfDay(interimOn), now)) throw new AppError('interim.not_open')
  const base = await loadBase(db, seasonId)
  const values = await valuesUntil(db, seasonId, base, interimOn)
  const season = composeSeason(base.rules, base.members.map(fileMember), values, [])
  return { interimOn, result: score(season, { stage: 'self', language }) }
}

async function valuesUntil(
  db: Db,
  seasonId: string,
  { rules }: SeasonBase,
  day: string,
): Promise<FactSource[]> {
  const nodes = nodesByCode(rules)
  const until = endOfDay(day)
  const all = await listActivities(db, seasonId)
  const early = new Map(
    all.filter(({ startsOn }) => beganBy(startsOn, day)).map((each) => [each.id, each]),
  )
  const claims = await listClaims(db, seasonId)
  return claims.flatMap((claim): FactSource[] => {
    const { memberId, criterion, figures, activityIds, updatedAt, note } = claim
    const node = nodes.get(criterion)
    const bare = activityIds.length === 0
    if (!node || (bare && isPast(until, updatedAt))) return []
    const activities = activityIds.flatMap((id) => early.get(id) ?? [])
    if (!bare && activities.length === 0) return []
    const fact = claimedFact(node, { memberId, figures, activities })
    return fact ? [{ memberId, criterion, stage: 'self', fact, note, reason: '' }] : []
  })
}

/** An activity may state its month or year only: then it counts once all of that could have begun. */
function beganBy(startsOn: string, day: string): boolean {
  if (startsOn.length === 4) return startsOn < day.slice(0, 4)
  return startsOn <= day.slice(0, startsOn.length)
}
