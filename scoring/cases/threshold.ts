import * as v from 'valibot'
import { carries, votesNeeded } from '../awards/votes.ts'
import { div, parse } from '../decimal.ts'
import { Whole } from '../model/numbers.ts'
import { defineOp } from './op.ts'

const Fraction = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}\/[1-9]\d{0,8}$/),
  v.transform((text) => {
    const [above, below] = text.split('/')
    return div(parse(above!), parse(below!))
  }),
)

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
