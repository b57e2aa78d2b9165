import * as v from 'valibot'
import { parse } from '../decimal.ts'
import { decisiveDisputes } from '../explain/decisive.ts'
import { Decimal } from '../model/numbers.ts'
import { contendersOf } from './contenders.ts'
import { CaseMember } from './input.ts'
import { defineOp } from './op.ts'
import { stakeEntries, stakeOf } from './stake-input.ts'

const CaseDispute = v.object({ id: v.string(), member: v.string(), delta: Decimal })

/** Which open disputes change who has the award, each tried alone. */
export const decisive = defineOp(
  v.object({
    members: v.array(CaseMember),
    disputes: v.array(CaseDispute),
    ...stakeEntries,
  }),
  (input) => {
    const disputes = input.disputes.map((one) => ({ ...one, delta: parse(one.delta) }))
    const members = contendersOf(input.members, input.rule)
    return { decisive: decisiveDisputes(members, stakeOf(input), disputes).alone }
  },
)
