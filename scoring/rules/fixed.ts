import type * as v from 'valibot'
import { one, parse, zero } from '../decimal.ts'
import { Decimal } from '../model/numbers.ts'
import { type RuleSpec, ruleSchema } from '../rule.ts'
import type { Say } from '../words/say.ts'

/** Points for something that was done or happened, which may be negative; else none. */
export const Fixed = ruleSchema('fixed', { points: Decimal })
export type Fixed = v.InferOutput<typeof Fixed>

export const fixed: RuleSpec<Fixed> = {
  takes: () => ['met'],
  read(rule) {
    const points = parse(rule.points)
    return {
      measure: ({ met }) => (met === null ? null : met ? one : zero),
      points: ({ met }) => (met === null ? null : met ? points : zero),
      numbers: ({ met }) => ({ met: met ? one : zero, points }),
      step: ({ met }, _, say) =>
        met
          ? `${say.either('Có', 'Yes')}: ${say.points(points)}`
          : say.either('Không: 0 điểm', 'No: 0 points'),
    }
  },
}

export function fixedInWords(rule: Fixed, say: Say): string {
  const points = say.points(parse(rule.points))
  return say.either(`Có: ${points}; không: 0 điểm`, `Yes: ${points}; no: 0 points`)
}
