import * as v from 'valibot'
import { type Exact, format, parse } from '../decimal.ts'
import { gapBetween } from '../explain/gap.ts'
import { Decimal, Positive } from '../model/numbers.ts'
import { exactValues } from './contenders.ts'
import { CaseRule } from './input.ts'
import { defineOp } from './op.ts'

const Values = v.record(v.string(), v.nullable(Decimal))

/** How many points the one behind needs to draw level, and to pass. */
export const gap = defineOp(
  v.object({ behind: Values, ahead: Values, rule: v.optional(CaseRule, {}), step: Positive }),
  ({ behind, ahead, rule, step }) => {
    const contender = (id: string, values: typeof behind) => ({
      id,
      order: 0,
      ranked: true,
      values: exactValues(values),
    })
    const needed = gapBetween(
      contender('behind', behind),
      contender('ahead', ahead),
      rule,
      parse(step),
    )
    return { toDraw: text(needed.toDraw), toPass: text(needed.toPass) }
  },
)

function text(points: Exact | null): string | null {
  return points === null ? null : format(points)
}
