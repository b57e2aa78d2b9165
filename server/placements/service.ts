import type { Trx } from '../../db/store.ts'
import type { ClaimInput } from '../../scoring/model/claim.ts'
import { noClaim, readClaims } from '../claims/read.ts'
import { authorOf, putClaim } from '../claims/save.ts'
import type { Claim } from '../claims/schema.ts'
import type { FieldFault } from '../errors/field-fault.ts'
import { requireLasting } from '../members/lasting.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { loadBase, type SeasonBase } from '../seasons/base.ts'
import { countedAt, refuse, requireEachOnce, requirePlaceable } from './check.ts'
import { placeFaults } from './claim-faults.ts'
import type { CountedPlace, NewPlacements, Place, PlacementsAnswer } from './schema.ts'

/**
 * Counts activities under criteria, each where it counts nowhere else, and takes others out: all in one
 * transaction, told by one event. What is to be taken out and is not there any more stays out.
 *
 * @throws AppError `criterion.not_found`, `request.invalid` with the places that cannot be
 */
export function placeActivities(
  act: Act,
  memberId: string,
  asked: NewPlacements,
): Promise<PlacementsAnswer> {
  const seasonId = act.season.row.id
  return inSeason(act, 'claim.write', { memberIds: [memberId] }, async (trx, { now }) => {
    const base = await loadBase(trx, seasonId)
    requireLasting(base.members, memberId)
    requireEachOnce(asked)
    const claims = await readClaims(trx, seasonId, base, { memberId })
    const changes = { count: asked.count, release: stillThere(asked, claims) }
    requirePlaceable(base, claims, changes, act.language)
    const place = { base, key: { seasonId, memberId }, author: authorOf(act, now) }
    const saved = await putClaims(trx, place, claims, { asked, changes })
    return {
      answer: { counted: changes.count.map(placeOf), released: changes.release },
      event: saved.length > 0 ? eventOf(memberId, saved, changes) : null,
    }
  })
}

/** Without its units: as it is sent to be taken back. */
function placeOf({ activityId, criterion }: Place): Place {
  return { activityId, criterion }
}

/** With the units that each counts for, which a change back has to say again. */
function stillThere({ release }: NewPlacements, claims: readonly Claim[]): CountedPlace[] {
  return release.flatMap(({ activityId, criterion }) => {
    if (!countedAt(claims, activityId).includes(criterion)) return []
    const units = claims.find((claim) => claim.criterion === criterion)?.units[activityId] ?? 1
    return [{ activityId, criterion, ...(units > 1 && { units }) }]
  })
}

interface Saved {
  before: Claim
  after: Claim
}

/** Whose claims are written, and by whom. */
interface PutPlace {
  base: SeasonBase
  key: { seasonId: string; memberId: string }
  author: ReturnType<typeof authorOf>
}

/** @throws AppError `request.invalid` with the faults of all claims: whoever asked mends them in one go */
async function putClaims(
  trx: Trx,
  { base, key, author }: PutPlace,
  claims: readonly Claim[],
  { asked, changes }: Record<'asked' | 'changes', NewPlacements>,
): Promise<Saved[]> {
  const saved: Saved[] = []
  const faults: FieldFault[] = []
  for (const criterion of criteriaOf(changes)) {
    const claim = claims.find((each) => each.criterion === criterion) ?? noClaim(criterion)
    const place = { base, key: { ...key, criterion }, version: claim.version }
    const change = changeAt(criterion, changes)
    try {
      saved.push(await putClaim(trx, place, change, author))
    } catch (error) {
      faults.push(...placeFaults(error, asked, { ...change(claim), criterion }))
    }
  }
  refuse(faults)
  return saved
}

/** Each once, in the order in which they are named. */
function criteriaOf({ count, release }: NewPlacements): string[] {
  return [...new Set([...count, ...release].map(({ criterion }) => criterion))]
}

/** Activities go and come; the figures, the note and the files of the claim stay. */
function changeAt(code: string, { count, release }: NewPlacements) {
  const here = <Each extends Place>(places: readonly Each[]) =>
    places.filter(({ criterion }) => criterion === code)
  const gone = here(release).map(({ activityId }) => activityId)
  const added = here(count)
  return ({ activityIds, units, figures, note, evidenceIds }: Claim): ClaimInput => ({
    ...{ figures, note, evidenceIds },
    activityIds: [
      ...activityIds.filter((id) => !gone.includes(id)),
      ...added.map(({ activityId }) => activityId),
    ],
    units: Object.fromEntries([
      ...Object.entries(units).filter(([id]) => !gone.includes(id)),
      ...added.flatMap((place) => (place.units ? [[place.activityId, place.units]] : [])),
    ]),
  })
}

function eventOf(memberId: string, saved: readonly Saved[], changes: NewPlacements) {
  return {
    ...({ action: 'activities.placed', entity: 'member', entityId: memberId, memberId } as const),
    before: { claims: saved.map(({ before }) => before) },
    after: { claims: saved.map(({ after }) => after) },
    body: {
      counted: changes.count.length,
      released: changes.release.length,
      criteria: criteriaOf(changes),
    },
  }
}
