import * as v from 'valibot'
import { carries, votesNeeded } from '../awards/votes.ts'
import { Whole } from '../model/numbers.ts'
import { FractionText, fractionOf } from '../votes/fraction.ts'
import { defineOp } from './op.ts'

const Fraction = v.pipe(FractionText, v.transform(fractionOf))

/** How many votes carry, and whether so many do. */
export const threshold = defineOp(
  v.object({
    fraction: Fraction,
    rule: v.picklist(['at_least', 'more_than']),
    base: Whole,
    votes: Whole,
  }),
  ({ fraction, rule, base, votes }) => ({
    needed: votesNeeded(fraction, rule, base),
    passes: carries(fraction, rule, base, votes),
  }),
)
