import * as v from 'valibot'
import { Decimal } from '../../model/numbers.ts'
import { defineOp } from '../op.ts'
import { itemised, negated, scoreSheet } from './sheet.ts'

/** Items under one maximum: what counts, and what is cut. */
export const cap = defineOp(
  v.object({ items: v.array(Decimal), max: Decimal }),
  ({ items, max }) => {
    const { nodes, points } = itemised(items)
    const { member } = scoreSheet({ nodes, max }, points)
    return { counted: member.total, cut: negated(member.cut) }
  },
)
