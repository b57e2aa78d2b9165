import type { LetterheadRow } from '../../../db/queries/letterheads.ts'
import { blank } from '../../../scoring/paper/official.ts'
import type { SeasonScope } from '../../permissions/scope.ts'
import { SetLetterhead } from './schema.ts'

/** Above a cluster of friendship unions stands their own union; above others a body that nothing here names. */
const union = 'Liên hiệp các tổ chức hữu nghị Việt Nam'

const fields = Object.keys(SetLetterhead.entries) as (keyof SetLetterhead)[]
/** Whoever leads next year has another place, other names. */
const ofTheCluster: readonly (keyof SetLetterhead)[] = [
  'parent',
  'name',
  'mark',
  'onBehalf',
  'office',
]
/** Whoever signs next year is asked anew: an empty field leaves room to write the name. */
const names: readonly (keyof SetLetterhead)[] = ['signer', 'deputy', 'secretary']
const ofMembers = fields.filter((field) => !names.includes(field))

/** What follows from the data for the cluster (null) or a member. */
function derived({ row, members, leadId }: SeasonScope, issuer: string | null): SetLetterhead {
  const none = { position: '', signer: '', deputy: '', secretary: '' }
  const member = members.find(({ id }) => id === issuer)
  if (member) {
    const { name, shortName: place } = member
    const mark = isUnion(member) ? 'LHHN' : blank
    return { ...none, parent: '', name, mark, place, onBehalf: '', office: 'Thủ trưởng đơn vị' }
  }
  const place = members.find(({ id }) => id === leadId)?.shortName ?? blank
  const parent = members.every(isUnion) ? union : ''
  const signed = { onBehalf: 'TM. Cụm thi đua', office: 'Cụm trưởng' }
  return { ...none, parent, name: row.clusterName, mark: 'CTĐ', place, ...signed }
}

/**
 * The head of an issuer's papers where nothing is set for this season: each text as it was last set for an earlier
 * year, else as it follows from the data.
 *
 * @param earlier Oldest first.
 */
export function usualHead(
  scope: SeasonScope,
  issuer: string | null,
  earlier: readonly LetterheadRow[],
): SetLetterhead {
  const kept = issuer === null ? ofTheCluster : ofMembers
  return earlier.reduce((head, row) => over(head, row, kept), derived(scope, issuer))
}

/** The texts of `set` that say something, else those of `usual`. */
export function over(
  usual: SetLetterhead,
  set: SetLetterhead | undefined,
  which: readonly (keyof SetLetterhead)[] = fields,
): SetLetterhead {
  const said = which.flatMap((field) => (set?.[field] ? [[field, set[field]]] : []))
  return { ...usual, ...Object.fromEntries(said) }
}

/** A stored row, or nothing, as its texts alone. */
export function textsOf(row: LetterheadRow | undefined): SetLetterhead {
  const texts = fields.map((field) => [field, row?.[field] ?? ''])
  return Object.fromEntries(texts) as unknown as SetLetterhead
}

/** By its name: "Liên hiệp các tổ chức hữu nghị tỉnh Quảng Bình". */
function isUnion({ name }: { name: string }): boolean {
  return /liên hiệp.*hữu nghị/iu.test(name)
}
