import * as v from 'valibot'
import { Decimal } from '../../model/numbers.ts'
import { defineOp } from '../op.ts'
import { given, missingIn, scoreSheet } from './sheet.ts'

/** Criteria of which some are not scored yet: the running total, and what it lacks. */
export const missing = defineOp(
  v.object({ criteria: v.array(v.string()), scored: v.record(v.string(), v.nullable(Decimal)) }),
  ({ criteria, scored }) => {
    const there = Object.entries(scored).filter(([, points]) => points !== null)
    const nodes = criteria.map((code) => given(code))
    const { result, member } = scoreSheet({ nodes }, Object.fromEntries(there))
    return { total: member.total, complete: member.missing === 0, missing: missingIn(result) }
  },
)
