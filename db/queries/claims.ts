import type { FactFields } from '../../scoring/model/claim.ts'
import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

/** What a member counts under one criterion, as it stands. Nothing in it means that it was withdrawn. */
export interface StoredClaim extends Omit<Tables['claim'], 'figures'> {
  figures: FactFields
  updatedByName: string
  /** Those not withdrawn, in the order given. */
  activityIds: string[]
  /** By activity; those that count for one are left out. */
  units: Record<string, number>
  evidenceIds: string[]
}

export interface ClaimKey {
  seasonId: string
  memberId: string
  criterion: string
}

/** Of one member, or of the whole season; by member and criterion. Three queries, however many the claims. */
export async function listClaims(
  db: Db,
  seasonId: string,
  { memberId, criterion }: { memberId?: string; criterion?: string } = {},
): Promise<StoredClaim[]> {
  let query = db
    .selectFrom('claim')
    .leftJoin('person', 'person.id', 'claim.updatedBy')
    .selectAll('claim')
    .select('person.name as updatedByName')
    .where('claim.seasonId', '=', seasonId)
  if (memberId !== undefined) query = query.where('claim.memberId', '=', memberId)
  if (criterion !== undefined) query = query.where('claim.criterion', '=', criterion)
  const claims = await query.orderBy('claim.memberId').orderBy('claim.criterion').execute()
  return attachGrounds(db, claims)
}

export async function findClaim(
  db: Db,
  { seasonId, ...key }: ClaimKey,
): Promise<StoredClaim | undefined> {
  const [found] = await listClaims(db, seasonId, key)
  return found
}

type NamedClaim = Tables['claim'] & { updatedByName: string | null }

async function attachGrounds(db: Db, claims: readonly NamedClaim[]): Promise<StoredClaim[]> {
  if (claims.length === 0) return []
  const ids = claims.map(({ id }) => id)
  const activities = Map.groupBy(await listActivityLinks(db, ids), (row) => row.claimId)
  const evidence = Map.groupBy(await listEvidenceLinks(db, ids), (row) => row.claimId)
  return claims.map((claim) => ({
    ...claim,
    figures: fromJson(claim.figures),
    updatedByName: claim.updatedByName ?? '',
    activityIds: (activities.get(claim.id) ?? []).map(({ activityId }) => activityId),
    units: unitsIn(activities.get(claim.id) ?? []),
    evidenceIds: (evidence.get(claim.id) ?? []).map(({ evidenceId }) => evidenceId),
  }))
}

function unitsIn(links: readonly { activityId: string; units: number }[]): Record<string, number> {
  const several = links.filter(({ units }) => units > 1)
  return Object.fromEntries(several.map(({ activityId, units }) => [activityId, units]))
}

function listActivityLinks(db: Db, claimIds: readonly string[]) {
  return db
    .selectFrom('claimActivity as link')
    .innerJoin('activity', 'activity.id', 'link.activityId')
    .select(['link.claimId', 'link.activityId', 'link.units'])
    .where('link.claimId', 'in', claimIds)
    .where('activity.withdrawnAt', 'is', null)
    .orderBy('link.claimId')
    .orderBy('link.position')
    .execute()
}

function listEvidenceLinks(db: Db, claimIds: readonly string[]) {
  return db
    .selectFrom('claimEvidence as link')
    .innerJoin('evidence', 'evidence.id', 'link.evidenceId')
    .select(['link.claimId', 'link.evidenceId'])
    .where('link.claimId', 'in', claimIds)
    .where('evidence.withdrawnAt', 'is', null)
    .orderBy('link.claimId')
    .orderBy('link.position')
    .execute()
}
