import { quotaSeats } from '../awards/seats.ts'
import type { Award } from '../model/award.ts'
import type { Cluster } from './cluster.ts'

/** The most that the percentage of an award can be of: of another's recipients, as many as can be. */
export function baseAtMost(award: Award, awards: readonly Award[], cluster: Cluster): number {
  const { quota, from } = award
  if ('count' in quota || quota.base === 'ranked') return cluster.ranked
  if (quota.base === 'members') return cluster.ranked + cluster.unranked
  const source = awards.find(({ id }) => id === (quota.of ?? from))
  return source ? recipientsAtMost(source, awards, cluster) : 0
}

/** The most members that can receive an award. Where a tie expands it, that is everybody ranked. */
function recipientsAtMost(award: Award, awards: readonly Award[], cluster: Cluster): number {
  const seats = quotaSeats(award.quota, baseAtMost(award, awards, cluster))
  return award.tie === 'expand' && seats > 0 ? cluster.ranked : Math.min(seats, cluster.ranked)
}
