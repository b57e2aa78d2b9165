import * as v from 'valibot'
import { Decimal, NonNegative } from '../../model/numbers.ts'
import { defineOp } from '../op.ts'
import { given, scoreSheet } from './sheet.ts'

/** A maximum and a weight in the two orders; a node weights first, so the other order is nested. */
export const capWeight = defineOp(
  v.object({ raw: Decimal, max: Decimal, weight: NonNegative }),
  ({ raw, max, weight }) => {
    const nested = { code: 'weighted', title: 'weighted', weight, nodes: [given('raw', { max })] }
    return {
      capThenWeight: scoreSheet({ nodes: [nested] }, { raw }).member.total,
      weightThenCap: scoreSheet({ nodes: [given('raw', { max, weight })] }, { raw }).member.total,
    }
  },
)
