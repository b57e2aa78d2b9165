import type { Db } from '../store.ts'

/**
 * The seasons of a cluster in which an organisation was a member, the earliest first; demonstrations apart
 * from the real thing.
 */
export async function listYearsOf(
  db: Db,
  { clusterId, organisationId, demo }: { clusterId: string; organisationId: string; demo: number },
) {
  return db
    .selectFrom('member')
    .innerJoin('season', 'season.id', 'member.seasonId')
    .select(['season.id as seasonId', 'season.title', 'season.year', 'member.id as memberId'])
    .where('season.clusterId', '=', clusterId)
    .where('season.demo', '=', demo)
    .where('member.organisationId', '=', organisationId)
    .orderBy('season.year')
    .orderBy('season.id')
    .execute()
}
