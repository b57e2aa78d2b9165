import type { StoredValue, ValueInsert } from '../../db/queries/stage-values.ts'
import { canonicalJson } from '../../scoring/canonical.ts'
import { isSameFact } from '../claims/fact.ts'
import type { Claim } from '../claims/schema.ts'

type Frozen = Omit<ValueInsert, 'seasonId' | 'memberId' | 'createdBy' | 'createdAt'>

/**
 * The values that handing in adds to the first column: one for each criterion whose claim says something
 * else, or rests on something else, than the value in force. A claim that was taken back leaves a value
 * that says nothing, so that the column shows it.
 */
export function frozenValues(claims: readonly Claim[], standing: readonly StoredValue[]): Frozen[] {
  const before = new Map(standing.map((value) => [value.criterion, value]))
  return claims.flatMap((claim) => {
    const last = before.get(claim.criterion)
    if (claim.fact === null && !last) return []
    const next = valueOfClaim(claim, (last?.round ?? 0) + 1)
    return last && isSame(last, next) ? [] : [next]
  })
}

function valueOfClaim(claim: Claim, round: number): Frozen {
  const { criterion, fact, note, activityIds, units, evidenceIds } = claim
  const several = Object.keys(units).length > 0
  const grounds = { activityIds, ...(several && { units }), evidenceIds }
  return { criterion, stage: 'self', round, fact: fact ?? {}, note, reason: '', grounds }
}

function isSame(a: Frozen, b: Frozen): boolean {
  return (
    isSameFact(a.fact, b.fact) &&
    a.note === b.note &&
    sameIds(a.grounds.activityIds, b.grounds.activityIds) &&
    canonicalJson(a.grounds.units ?? {}) === canonicalJson(b.grounds.units ?? {}) &&
    sameIds(a.grounds.evidenceIds, b.grounds.evidenceIds)
  )
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}
