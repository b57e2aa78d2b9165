import * as v from 'valibot'
import { format } from '../../decimal.ts'
import { Decimal, Whole } from '../../model/numbers.ts'
import { stepOf } from '../contenders.ts'
import { defineOp } from '../op.ts'
import { itemised, scoreSheet } from './sheet.ts'

/** The same items rounded one by one, and only as a sum. */
export const rounding = defineOp(
  v.object({ items: v.array(Decimal), precision: Whole }),
  ({ items, precision }) => {
    const round = { to: format(stepOf(precision)) }
    const each = itemised(items, { round })
    const whole = itemised(items)
    return {
      each: scoreSheet({ nodes: each.nodes }, each.points).member.total,
      total: scoreSheet({ nodes: whole.nodes, round_total: round }, whole.points).member.total,
    }
  },
)
