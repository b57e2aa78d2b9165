import type { Db } from '../../db/store.ts'
import { countedField, countsItems } from '../../scoring/claim.ts'
import type { Leaf } from '../../scoring/model/node.ts'
import { leavesOf, type Sheet } from '../../scoring/model/sheet.ts'
import { isPenalty } from '../../scoring/tree/around.ts'
import { readClaims } from '../claims/read.ts'
import type { Claim } from '../claims/schema.ts'
import { listClaimable, roleOf } from '../organisations/claimable.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase } from '../seasons/base.ts'
import type { AnsweredBy, PlacementCriterion, PlacementProposal, Shut } from './schema.ts'
import { suggest } from './suggest/suggest.ts'

/** Where the activities that a member counts nowhere could count, and which criteria there are. */
export async function proposePlacements(
  db: Db,
  { row }: SeasonScope,
  memberId: string,
): Promise<PlacementProposal> {
  const base = await loadBase(db, row.id)
  const claims = await readClaims(db, row.id, base, { memberId })
  const claimable = await listClaimable(db, { seasonId: row.id, memberId })
  const counted = new Set(claims.flatMap(({ activityIds }) => activityIds))
  const byId = new Map(claimable.map((activity) => [activity.id, activity]))
  const placed = claims.flatMap(({ criterion, activityIds }) =>
    activityIds.flatMap((id) => {
      const activity = byId.get(id)
      return activity ? [{ criterion, activity }] : []
    }),
  )
  const criteria = criteriaOf(base.rules.sheet, claims)
  const closed = new Set(criteria.flatMap((one) => (one.closed ? [one.code] : [])))
  const waiting = claimable
    .filter(({ id, inTime }) => inTime && !counted.has(id))
    .map((activity) => ({ ...activity, role: roleOf(activity) }))
  return { criteria, suggestions: suggest(base.rules.sheet, waiting, { placed, closed }) }
}

/**
 * In the order of the sheet, those too that count no activities: else nobody knows where such an activity belongs.
 * No penalty, which nobody counts by a slip of the hand.
 */
function criteriaOf(sheet: Pick<Sheet, 'nodes'>, claims: readonly Claim[]): PlacementCriterion[] {
  const byCode = new Map(claims.map((claim) => [claim.criterion, claim]))
  return leavesOf(sheet)
    .filter((leaf) => !isPenalty(sheet, leaf))
    .map((leaf) => ({
      code: leaf.code,
      title: leaf.title,
      unit: countsItems(leaf) ? (leaf.unit ?? null) : null,
      closed: countedField(leaf) ? closedBy(leaf, byCode.get(leaf.code)) : answeredBy(leaf),
    }))
}

/** Why no activity can be added to what is claimed: a figure that a person stated is never replaced unseen. */
export function closedBy(leaf: Leaf, claim: Pick<Claim, 'figures'> | undefined): Shut | null {
  if (claim?.figures.not_applicable) return 'not_applicable'
  const field = countedField(leaf)
  return field && claim?.figures[field] !== undefined ? 'stated' : null
}

/** What is asked of a criterion that counts no activities. */
function answeredBy({ rule }: Leaf): AnsweredBy {
  if (rule.kind === 'choice') return 'level'
  if (rule.kind === 'fixed') return 'yes_no'
  return rule.kind === 'given' || rule.kind === 'judged' ? 'given' : 'figure'
}
