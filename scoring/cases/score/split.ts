import * as v from 'valibot'
import { splitPoints } from '../../awards/split-points.ts'
import { format, parse } from '../../decimal.ts'
import { Decimal, NonNegative, Whole } from '../../model/numbers.ts'
import { stepOf } from '../contenders.ts'
import { defineOp } from '../op.ts'

/** A joint activity shared in parts that add up exactly. */
export const split = defineOp(
  v.object({ points: Decimal, shares: v.array(NonNegative), precision: v.optional(Whole, 2) }),
  ({ points, shares, precision }) => ({
    parts: splitPoints(parse(points), shares.map(parse), stepOf(precision)).map(format),
  }),
)
