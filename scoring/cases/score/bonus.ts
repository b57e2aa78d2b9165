import * as v from 'valibot'
import { Decimal } from '../../model/numbers.ts'
import { defineOp } from '../op.ts'
import { cutOf, given, itemised, scoreSheet } from './sheet.ts'

/** A base and a bonus group with a maximum of its own. */
export const bonus = defineOp(
  v.object({ base: Decimal, bonus: v.array(Decimal), cap: Decimal }),
  ({ base, bonus, cap }) => {
    const { nodes, points } = itemised(bonus)
    const group = { code: 'bonus', title: 'bonus', kind: 'bonus' as const, max: cap, nodes }
    const sheet = { nodes: [given('base'), group] }
    const { member } = scoreSheet(sheet, { base, ...points })
    return { total: member.total, cut: cutOf(member, 'bonus') }
  },
)
