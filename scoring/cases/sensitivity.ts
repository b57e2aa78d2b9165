import * as v from 'valibot'
import { parse } from '../decimal.ts'
import { type Disputed, outlooks } from '../explain/sensitivity.ts'
import { Decimal, Whole } from '../model/numbers.ts'
import { Code } from '../model/values.ts'
import { contendersOf } from './contenders.ts'
import { defineOp } from './op.ts'
import { stakeEntries, stakeOf } from './stake-input.ts'

/** Keys stand beside `low` and `high`, which are the total where nothing is disputed. */
const DisputedMember = v.objectWithRest(
  {
    id: Code,
    order: Whole,
    status: v.optional(v.picklist(['ranked', 'unranked']), 'ranked'),
    low: v.optional(Decimal),
    high: v.optional(Decimal),
  },
  v.nullable(Decimal),
)

/** Best and worst rank of every member while points are disputed, and what becomes of its award. */
export const sensitivity = defineOp(
  v.object({ members: v.array(DisputedMember), ...stakeEntries }),
  (input) => {
    const found = outlooks(input.members.map(disputedOf), stakeOf(input))
    return { members: Object.fromEntries(found) }
  },
)

function disputedOf(member: v.InferOutput<typeof DisputedMember>): Disputed {
  const { id, order, status, low, high, ...keys } = member
  const [contender] = contendersOf([{ id, order, status, keys }], {})
  const total = contender!.values.total ?? null
  return {
    ...contender!,
    low: low === undefined ? total : parse(low),
    high: high === undefined ? total : parse(high),
  }
}
