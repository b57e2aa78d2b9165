import type { Db } from '../store.ts'

/** The members for which any of these people ever held a role in the season, ended ones too; by id. */
export async function listMembersOfPeople(
  db: Db,
  seasonId: string,
  personIds: readonly string[],
): Promise<string[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('roleGrant')
    .select('memberId')
    .distinct()
    .where('seasonId', '=', seasonId)
    .where('personId', 'in', personIds)
    .where('memberId', 'is not', null)
    .orderBy('memberId')
    .execute()
  return rows.flatMap(({ memberId }) => memberId ?? [])
}

/** The members that somebody may speak for on a day: an approver, the lead or the deputy; by id. */
export async function listMembersWithVoice(
  db: Db,
  seasonId: string,
  day: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .select('roleGrant.memberId')
    .distinct()
    .where('roleGrant.seasonId', '=', seasonId)
    .where('roleGrant.status', '=', 'active')
    .where('person.status', '=', 'active')
    .where('roleGrant.role', 'in', ['approver', 'lead', 'deputy'])
    .where('roleGrant.fromOn', '<=', day)
    .where((eb) => eb.or([eb('roleGrant.toOn', 'is', null), eb('roleGrant.toOn', '>=', day)]))
    .orderBy('roleGrant.memberId')
    .execute()
  return rows.flatMap(({ memberId }) => memberId ?? [])
}

/** The other members of the joint activities that a claim counts, hosts included; by id. */
export async function listPartnersInClaim(
  db: Db,
  key: { seasonId: string; memberId: string; criterion: string },
): Promise<string[]> {
  const claimed = db
    .selectFrom('claimActivity as link')
    .innerJoin('claim', 'claim.id', 'link.claimId')
    .innerJoin('activity', 'activity.id', 'link.activityId')
    .where('claim.seasonId', '=', key.seasonId)
    .where('claim.memberId', '=', key.memberId)
    .where('claim.criterion', '=', key.criterion)
  const hosts = claimed.select('activity.memberId')
  const partners = claimed
    .innerJoin('activityMember', 'activityMember.activityId', 'activity.id')
    .select('activityMember.memberId')
  const rows = await hosts.union(partners).execute()
  const others = rows.map(({ memberId }) => memberId).filter((id) => id !== key.memberId)
  return others.toSorted()
}
