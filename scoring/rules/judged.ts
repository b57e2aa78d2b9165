import * as v from 'valibot'
import { cmp, div, type Exact, parse, sum, whole } from '../decimal.ts'
import { closed } from '../model/closed.ts'
import { Decimal, Whole } from '../model/numbers.ts'
import { type Complaint, type Given, type RuleChecks, type RuleSpec, ruleSchema } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { isOutside, minAboveMax } from './limits.ts'

export const Drop = closed({ high: v.optional(Whole), low: v.optional(Whole) })

/** The mean of what the judges gave, after the highest and the lowest scores are dropped. */
export const Judged = ruleSchema('judged', {
  min: v.optional(Decimal),
  max: Decimal,
  drop: v.optional(Drop),
})
export type Judged = v.InferOutput<typeof Judged>

export const judged: RuleSpec<Judged> = {
  takes: () => ['scores'],
  read({ drop }) {
    const { high = 0, low = 0 } = drop ?? {}
    const sortOut = (scores: readonly Exact[]): SortedOut => {
      const sorted = scores.toSorted(cmp)
      const end = sorted.length - high
      return { low: sorted.slice(0, low), kept: sorted.slice(low, end), high: sorted.slice(end) }
    }
    const meanOf = ({ scores }: Given) => {
      if (scores === null) return null
      const { kept } = sortOut(scores)
      return div(sum(kept), whole(kept.length))
    }
    return {
      measure: meanOf,
      points: meanOf,
      numbers({ scores }) {
        const { kept, high, low } = sortOut(scores!)
        return { kept, dropped_high: high, dropped_low: low }
      },
      step: ({ scores }, mean, say) => meanInWords(sortOut(scores!), mean, say),
    }
  },
}

export function judgedInWords({ min = '0', max, drop }: Judged, say: Say): string {
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
}

export const judgedChecks: RuleChecks<Judged> = {
  complaints: minAboveMax,
  factComplaints({ min, max, drop }, { scores }) {
    if (scores === undefined) return []
    const outside = scores.flatMap((score, at): Complaint[] =>
      isOutside(score, { min, max }) ? [{ path: ['scores', at], code: 'number.outside' }] : [],
    )
    const left = scores.length - (drop?.high ?? 0) - (drop?.low ?? 0)
    return left > 0 ? outside : [...outside, { path: ['scores'], code: 'scores.none_left' }]
  },
}

/** The scores from the lowest to the highest; `low` and `high` are dropped. */
interface SortedOut {
  low: readonly Exact[]
  kept: readonly Exact[]
  high: readonly Exact[]
}

/** "bỏ điểm cao nhất 9 và thấp nhất 5; (7 + 8) : 2 = 7,5" */
function meanInWords({ low, kept, high }: SortedOut, mean: Exact, say: Say): string {
  const list = (scores: readonly Exact[]) => scores.map(say.number).join('; ')
  const parts = [
    high.length > 0 ? `${say.either('cao nhất', 'highest')} ${list(high)}` : '',
    low.length > 0 ? `${say.either('thấp nhất', 'lowest')} ${list(low)}` : '',
  ].filter((part) => part !== '')
  const without =
    parts.length > 0
      ? `${say.either('bỏ điểm', 'without the')} ${parts.join(say.either(' và ', ' and the '))}: `
      : ''
  return `${without}(${kept.map(say.number).join(' + ')}) : ${kept.length} ${say.result(mean)}`
}
