import * as v from 'valibot'
import { Decimal, Percent, Whole } from '../model/numbers.ts'
import { schemes } from '../model/ranking.ts'
import { Code } from '../model/values.ts'

/** The inputs that several operations share, in the words of `ranking-cases/1` (camelCase). */

const Values = v.record(v.string(), v.nullable(Decimal))

/** `items` are added up to the total; `group` is the block inside which a member is ranked. */
export const CaseMember = v.object({
  id: Code,
  order: Whole,
  status: v.optional(v.picklist(['ranked', 'unranked']), 'ranked'),
  keys: v.optional(Values, {}),
  items: v.optional(v.array(Decimal)),
  group: v.optional(Code),
})
export type CaseMember = v.InferOutput<typeof CaseMember>

/** `missing` can only be "last", which it always is. `itemPrecision` rounds each item before adding. */
const CaseKey = v.object({
  key: Code,
  dir: v.optional(v.picklist(['desc', 'asc'])),
  precision: v.optional(Whole),
  missing: v.optional(v.literal('last')),
})

export const CaseRule = v.object({
  scheme: v.optional(v.picklist(schemes), 'competition'),
  keys: v.optional(v.array(CaseKey), [{ key: 'total', dir: 'desc' }]),
  itemPrecision: v.optional(Whole),
  group: v.optional(v.string()),
})
export type CaseRule = v.InferOutput<typeof CaseRule>

/** Recorded decisions about ties of the ranking, as in a season file. */
export const CaseDecisions = v.optional(
  v.array(v.object({ ranking: v.array(Code), reference: v.optional(v.string(), '') })),
  [],
)

/** `hard` is a legal ceiling. */
export const CaseQuota = v.object({
  count: v.optional(Whole),
  percent: v.optional(Percent),
  base: v.optional(v.picklist(['members', 'ranked', 'recipients']), 'members'),
  of: v.optional(Code),
  min: v.optional(Whole),
  hard: v.optional(v.boolean(), false),
})
export type CaseQuota = v.InferOutput<typeof CaseQuota>

export const CaseTie = v.optional(v.picklist(['expand', 'exclude', 'decide']), 'decide')
