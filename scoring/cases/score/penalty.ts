import * as v from 'valibot'
import { Decimal } from '../../model/numbers.ts'
import { defineOp } from '../op.ts'
import { given, negated, scoreSheet } from './sheet.ts'

/** Points less a deduction that stops at a floor: what counts, and what of the deduction has no effect. */
export const penalty = defineOp(
  v.object({ earned: Decimal, penalty: Decimal, floor: Decimal }),
  ({ earned, penalty, floor }) => {
    const sheet = { nodes: [given('earned'), given('penalty')], min: floor }
    const { member } = scoreSheet(sheet, { earned, penalty: negated(penalty) })
    return { counted: member.total, unused: member.cut }
  },
)
