import type { SeasonDetail } from '../../../server/seasons/schema.ts'

/** Why a person cannot record a decision about some members; null when it can. */
export type Refusal = 'phase' | 'role' | 'own' | 'leads-only' | null

/**
 * The lead decides about all but the own organisation, the deputy about the lead's. The server decides
 * in the end; this keeps the page from offering what would be refused.
 *
 * @param members Those that the decision names.
 * @param right To decide, or to record papers that come from outside.
 */
export function refusalOf(
  season: Pick<SeasonDetail, 'phase' | 'roles' | 'memberId' | 'leadId' | 'rights'>,
  members: readonly string[],
  right: 'award.decide' | 'award.record' = 'award.decide',
): Refusal {
  const heads = season.roles.some((role) => role === 'lead' || role === 'deputy')
  if (!heads) return 'role'
  if (!season.rights.includes(right)) return 'phase'
  if (season.memberId !== null && members.includes(season.memberId)) return 'own'
  if (season.roles.includes('lead')) return null
  return season.leadId !== null && members.includes(season.leadId) ? null : 'leads-only'
}

/**
 * The part of a list that the reader may confirm: the lead all but the own organisation, the deputy the
 * lead's. Both together confirm every list, also one on which both stand.
 */
export function confirmable(
  season: Parameters<typeof refusalOf>[0],
  members: readonly string[],
): string[] {
  return members.filter((id) => refusalOf(season, [id]) === null)
}
