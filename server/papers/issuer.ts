import type { MemberRow } from '../../db/queries/members.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import type { Issuer } from './asked.ts'
import { blank } from './words.ts'

/** Above a cluster of friendship unions stands their own union; above others a body that nothing here names. */
const union = 'Liên hiệp các tổ chức hữu nghị Việt Nam'

/** The cluster as the one who issues a paper: it signs where its lead is at home. */
export function clusterIssuer({ row, members, leadId }: SeasonScope): Issuer {
  const place = members.find(({ id }) => id === leadId)?.shortName ?? blank
  const parent = members.every(isUnion) ? union : ''
  return { parent, name: row.clusterName, mark: 'CTĐ', place }
}

/** Of a paper that one member issues. */
export function memberIssuer({ name, shortName }: MemberRow): Issuer {
  return { parent: '', name, mark: isUnion({ name }) ? 'LHHN' : blank, place: shortName }
}

/** By its name: "Liên hiệp các tổ chức hữu nghị tỉnh Quảng Bình". */
function isUnion({ name }: { name: string }): boolean {
  return /liên hiệp.*hữu nghị/iu.test(name)
}
