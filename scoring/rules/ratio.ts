import * as v from 'valibot'
import { cmp, div, type Exact, min, mul, one, parse, sign } from '../decimal.ts'
import { Decimal, NonNegative } from '../model/numbers.ts'
import { type Account, defineRule, type Given, type Scored } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { anyPlan, bestRanked } from './cluster.ts'
import { percentage } from './measured.ts'

/** Points pro rata to the member's own plan, or to the best ranked member; the ratio counts up to `cap`. */
export const ratio = defineRule(
  'ratio',
  {
    points: Decimal,
    of: v.picklist(['plan', 'best'], 'choice.unknown'),
    cap: v.optional(NonNegative),
  },
  {
    takes: ({ of }) => (of === 'plan' ? ['actual', 'plan'] : ['quantity']),
    read({ points, of, cap = '1' }) {
      const share = shareOf(parse(points), parse(cap), of === 'plan' ? beyondPlan : undefined)
      return (cluster) => (of === 'plan' ? toPlan(share, cluster) : toBest(share, cluster))
    },
    words({ points, of, cap = '1' }, say) {
      const full = say.points(parse(points))
      const most = `${say.number(mul(parse('100'), parse(cap)))}%`
      return of === 'plan'
        ? say.either(
            `${full} nhân với tỷ lệ thực hiện kế hoạch, tính cao nhất ${most}`,
            `${full} times the part of the plan that was done, counted up to ${most}`,
          )
        : say.either(
            `Đơn vị cao nhất cụm được ${full}; đơn vị khác theo tỷ lệ so với đơn vị đó`,
            `The best of the cluster gets ${full}; the others pro rata to it`,
          ) + (cap === '1' ? '' : say.either(`, tính cao nhất ${most}`, `, counted up to ${most}`))
    },
  },
)

type Share = (part: Exact | null, whole: Exact | null) => Scored | null

function toPlan(share: Share, cluster: readonly Given[]): Account {
  const planned = anyPlan(cluster)
  return {
    measure: ({ actual, plan }) => (actual !== null && planned ? percentage(actual, plan) : actual),
    score: ({ actual, plan }) => share(actual, plan),
  }
}

function toBest(share: Share, cluster: readonly Given[]): Account {
  const best = bestRanked(cluster, ({ quantity }) => quantity)
  return { measure: ({ quantity }) => quantity, score: ({ quantity }) => share(quantity, best) }
}

/** "vượt kế hoạch (16/15)" */
function beyondPlan(fraction: string, say: Say): string {
  return say.either(`vượt kế hoạch (${fraction})`, `beyond the plan (${fraction})`)
}

/**
 * points × min(cap, part / whole): "6 × 5/7 ≈ 4,2857"; missing where either is, or the whole is 0.
 *
 * @param beyond How a part greater than the whole is called; else it is the fraction alone.
 */
export function shareOf(
  points: Exact,
  cap: Exact = one,
  beyond = (fraction: string, _: Say) => fraction,
): Share {
  return (part, whole) => {
    if (part === null || whole === null || sign(whole) === 0) return null
    const quotient = div(part, whole)
    const total = mul(points, min(cap, quotient))
    const step = (say: Say) => {
      const fraction = `${say.number(part)}/${say.number(whole)}`
      const reached = cmp(quotient, one) > 0 ? beyond(fraction, say) : fraction
      const most = `${say.number(mul(parse('100'), cap))}%`
      const capped = say.either(`, tính ${most}`, `, counted as ${most}`)
      return cmp(quotient, cap) > 0
        ? `${reached}${capped}: ${say.number(points)} × ${say.number(cap)} ${say.result(total)}`
        : `${say.number(points)} × ${fraction} ${say.result(total)}`
    }
    return { points: total, numbers: () => ({ part, whole, cap, points }), step }
  }
}
