import type { SeasonScope } from '../permissions/scope.ts'
import type { Issuer } from './asked.ts'

/** Above every cluster of friendship organisations stands their union. */
const union = 'Liên hiệp các tổ chức hữu nghị Việt Nam'

/** The cluster as the one who issues a paper: it signs where its lead is at home. */
export function clusterIssuer({ row, members, leadId }: SeasonScope): Issuer {
  const place = members.find(({ id }) => id === leadId)?.shortName ?? '……'
  return { parent: union, name: row.clusterName, mark: 'CTĐ', place }
}
