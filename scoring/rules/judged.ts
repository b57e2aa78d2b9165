import * as v from 'valibot'
import { cmp, div, type Exact, parse, sum, whole } from '../decimal.ts'
import { closed } from '../model/closed.ts'
import { Decimal, Whole } from '../model/numbers.ts'
import { type Complaint, defineRule } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { isOutside, minAboveMax } from './limits.ts'

const Drop = closed({ high: v.optional(Whole), low: v.optional(Whole) })

/** The mean of what the judges gave, after the highest and the lowest scores are dropped. */
export const judged = defineRule(
  'judged',
  { min: v.optional(Decimal), max: Decimal, drop: v.optional(Drop) },
  {
    takes: () => ['scores'],
    read({ drop }) {
      const { high = 0, low = 0 } = drop ?? {}
      const meanOf = (scores: readonly Exact[]) => {
        const sorted = scores.toSorted(cmp)
        const kept = sorted.slice(low, sorted.length - high)
        return { sorted, kept, mean: div(sum(kept), whole(kept.length)) }
      }
      return () => ({
        measure: ({ scores }) => scores && meanOf(scores).mean,
        score({ scores }) {
          if (scores === null) return null
          const { sorted, kept, mean } = meanOf(scores)
          const dropped = { high: sorted.slice(sorted.length - high), low: sorted.slice(0, low) }
          return {
            points: mean,
            numbers: () => ({ kept, dropped_high: dropped.high, dropped_low: dropped.low }),
            step: (say) => meanInWords(kept, mean, dropped, say),
          }
        },
      })
    },
    words({ min = '0', max, drop }, say) {
      const { high = 0, low = 0 } = drop ?? {}
      const range = `${say.number(parse(min))} – ${say.number(parse(max))}`
      const mean = say.either(
        `Trung bình điểm của các giám khảo (thang ${range})`,
        `The mean of the judges' scores (${range})`,
      )
      const parts = [
        high > 0 ? say.either(`${high} điểm cao nhất`, `the ${high} highest`) : '',
        low > 0 ? say.either(`${low} điểm thấp nhất`, `the ${low} lowest`) : '',
      ].filter((part) => part !== '')
      if (parts.length === 0) return mean
      return `${mean}, ${say.either('bỏ', 'without')} ${parts.join(say.either(' và ', ' and '))}`
    },
    complaints: minAboveMax,
    factComplaints({ min, max, drop }, { scores }) {
      if (scores === undefined) return []
      const outside = scores.flatMap((score, at): Complaint[] =>
        isOutside(score, { min, max }) ? [{ path: ['scores', at], code: 'number.outside' }] : [],
      )
      const left = scores.length - (drop?.high ?? 0) - (drop?.low ?? 0)
      return left > 0 ? outside : [...outside, { path: ['scores'], code: 'scores.none_left' }]
    },
  },
)

/** "bỏ điểm cao nhất 9 và thấp nhất 5; (7 + 8) : 2 = 7,5" */
function meanInWords(
  kept: readonly Exact[],
  mean: Exact,
  dropped: { high: readonly Exact[]; low: readonly Exact[] },
  say: Say,
): string {
  const list = (scores: readonly Exact[]) => scores.map(say.number).join('; ')
  const parts = [
    dropped.high.length > 0 ? `${say.either('cao nhất', 'highest')} ${list(dropped.high)}` : '',
    dropped.low.length > 0 ? `${say.either('thấp nhất', 'lowest')} ${list(dropped.low)}` : '',
  ].filter((part) => part !== '')
  const without =
    parts.length > 0
      ? `${say.either('bỏ điểm', 'without the')} ${parts.join(say.either(' và ', ' and the '))}: `
      : ''
  return `${without}(${kept.map(say.number).join(' + ')}) : ${kept.length} ${say.result(mean)}`
}
