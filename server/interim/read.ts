import { listClaims, type StoredClaim } from '../../db/queries/claims.ts'
import type { Db } from '../../db/store.ts'
import { wantingOf } from '../../scoring/by-cluster.ts'
import { leavesOf } from '../../scoring/model/sheet.ts'
import { score } from '../../scoring/score.ts'
import { endOfDay, isPast } from '../calendar/times.ts'
import { claimedFact } from '../claims/claimed-fact.ts'
import { AppError } from '../errors/app-error.ts'
import { type ClaimableActivity, listClaimable } from '../organisations/claimable.ts'
import { openPhases } from '../permissions/schema.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase, nodesByCode, type SeasonBase } from '../seasons/base.ts'
import { composeSeason, type FactSource, fileMember } from '../seasons/compose.ts'
import { isBefore } from '../seasons/phases.ts'
import { readPhases } from '../seasons/used-phases.ts'
import type { Interim } from './schema.ts'

/**
 * The standings of the interim review: what the claims make when only activities count that began by its
 * day, and figures without activities only where they were stated by then. Nothing of it is stored, so it
 * follows what is recorded late for those days; therefore it is shut while the members score themselves,
 * and from verification on looks only at sheets that are handed in: drafts stay their makers'.
 *
 * @throws AppError `interim.not_open` before the day is over, while drafts are secret, or where there is none
 */
export async function readInterim(db: Db, scope: SeasonScope, now: string): Promise<Interim> {
  const seasonId = scope.row.id
  const afterwards = openPhases.includes(scope.phase)
  const interimOn = (await readPhases(db, seasonId)).find(
    ({ phase }) => phase === 'record',
  )?.interimOn
  const isOpen = isBefore(scope.phase, 'self-score') || afterwards
  if (!interimOn || !isOpen || !isPast(endOfDay(interimOn), now))
    throw new AppError('interim.not_open')
  const base = await loadBase(db, seasonId)
  const values = (await valuesUntil(db, seasonId, base, interimOn)).filter(
    ({ memberId }) => !afterwards || scope.sheets.get(memberId) === 'submitted',
  )
  const season = composeSeason(base.rules, base.members.map(fileMember), values, [])
  const { members, questions } = score(season, { stage: 'self' })
  const missing = questions.filter((one) => one.kind === 'missing')
  const leaves = leavesOf(season.sheet)
  const standings = members.map(({ id, rank, total }) => {
    const codes = missing.flatMap((one) => (one.member === id ? [one.criterion] : []))
    return { id, rank, total, missing: wantingOf(leaves, codes).unclaimed.length }
  })
  return { interimOn, standings }
}

async function valuesUntil(
  db: Db,
  seasonId: string,
  { rules }: SeasonBase,
  day: string,
): Promise<FactSource[]> {
  const nodes = nodesByCode(rules)
  const until = endOfDay(day)
  const claims = await listClaims(db, seasonId)
  const early = await listEarly(db, seasonId, claims, day)
  return claims.flatMap((claim): FactSource[] => {
    const { memberId, criterion, figures, activityIds, units, updatedAt, note } = claim
    const node = nodes.get(criterion)
    const bare = activityIds.length === 0
    if (!node || (bare && isPast(until, updatedAt))) return []
    const activities = activityIds.flatMap((id) => early.get(`${memberId}/${id}`) ?? [])
    if (!bare && activities.length === 0) return []
    const fact = claimedFact(node, { figures, activities, units })
    return fact ? [{ memberId, criterion, stage: 'self', fact, note, reason: '' }] : []
  })
}

/** What is claimed and began by the day, by claiming member and activity: each counts it as its own part. */
async function listEarly(
  db: Db,
  seasonId: string,
  claims: readonly StoredClaim[],
  day: string,
): Promise<Map<string, ClaimableActivity>> {
  const early = new Map<string, ClaimableActivity>()
  for (const [memberId, own] of Map.groupBy(claims, (claim) => claim.memberId)) {
    const ids = [...new Set(own.flatMap(({ activityIds }) => activityIds))]
    for (const each of await listClaimable(db, { seasonId, memberId }, { ids }))
      if (beganBy(each.startsOn, day)) early.set(`${memberId}/${each.id}`, each)
  }
  return early
}

/** An activity may state its month or year only: then it counts once all of that could have begun. */
function beganBy(startsOn: string, day: string): boolean {
  if (startsOn.length === 4) return startsOn < day.slice(0, 4)
  return startsOn <= day.slice(0, startsOn.length)
}
