import * as v from 'valibot'
import { format, parse, sum } from '../../decimal.ts'
import { Decimal, Whole } from '../../model/numbers.ts'
import { stepOf } from '../contenders.ts'
import { defineOp } from '../op.ts'
import { given, scoreSheet } from './sheet.ts'

/** What the file calls "drop" leaves a criterion out without scaling the others: it is worth 0. */
const policies = { full: 'full', drop: 'zero', rescale: 'rescale' } as const

/** Criteria of which some do not apply, under one of the three policies. */
export const notApplicable = defineOp(
  v.object({
    policy: v.picklist(['full', 'drop', 'rescale']),
    max: v.record(v.string(), Decimal),
    scored: v.record(v.string(), Decimal),
    na: v.array(v.string()),
    precision: v.optional(Whole, 2),
  }),
  ({ policy, max, scored, na, precision }) => {
    const nodes = Object.entries(max).map(([code, most]) =>
      given(code, { max: most, not_applicable: policies[policy] }),
    )
    const round = { to: format(stepOf(precision)) }
    const all = format(sum(Object.values(max).map(parse)))
    const dropped = Object.fromEntries(na.map((code) => [code, null]))
    const { member } = scoreSheet({ nodes, max: all, round }, { ...scored, ...dropped })
    return { total: member.total }
  },
)
