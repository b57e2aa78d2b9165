import * as v from 'valibot'
import { parse } from '../decimal.ts'
import { Decimal } from '../model/numbers.ts'
import { type RuleChecks, type RuleSpec, ruleSchema } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { isOutside, minAboveMax } from './limits.ts'

/** Points that people decide, between `min` and `max`. */
export const Given = ruleSchema('given', { max: Decimal, min: v.optional(Decimal) })
export type Given = v.InferOutput<typeof Given>

export const given: RuleSpec<Given> = {
  takes: () => ['points'],
  read: () => ({
    measure: ({ points }) => points,
    points: ({ points }) => points,
    numbers: ({ points }) => ({ points: points! }),
    step: (_, points, say) => `${say.either('được cho', 'given')} ${say.points(points)}`,
  }),
}

export function givenInWords({ min = '0', max }: Given, say: Say): string {
  const [least, most] = [say.number(parse(min)), say.number(parse(max))]
  return say.either(
    `Người chấm cho điểm từ ${least} đến ${most}`,
    `Points given by people, from ${least} to ${most}`,
  )
}

export const givenChecks: RuleChecks<Given> = {
  complaints: minAboveMax,
  factComplaints: (rule, { points }) =>
    points !== undefined && isOutside(points, rule)
      ? [{ path: ['points'], code: 'number.outside' }]
      : [],
}
