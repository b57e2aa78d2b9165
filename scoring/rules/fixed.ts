import { one, parse, zero } from '../decimal.ts'
import { Decimal } from '../model/numbers.ts'
import { defineRule } from '../rule.ts'

/** Points for something that was done or happened, which may be negative; else none. */
export const fixed = defineRule(
  'fixed',
  { points: Decimal },
  {
    takes: () => ['met'],
    read(rule) {
      const points = parse(rule.points)
      return () => ({
        measure: ({ met }) => (met === null ? null : met ? one : zero),
        score({ met }) {
          if (met === null) return null
          const numbers = () => ({ met: met ? one : zero, points })
          return met
            ? {
                points,
                numbers,
                step: (say) => `${say.either('Có', 'Yes')}: ${say.points(points)}`,
              }
            : { points: zero, numbers, step: (say) => say.either('Không: 0 điểm', 'No: 0 points') }
        },
      })
    },
    words(rule, say) {
      const points = say.points(parse(rule.points))
      return say.either(`Có: ${points}; không: 0 điểm`, `Yes: ${points}; no: 0 points`)
    },
  },
)
