import * as v from 'valibot'
import { cmp, div, type Exact, hundred, mul, one, parse, sign } from '../decimal.ts'
import { Decimal, NonNegative } from '../model/numbers.ts'
import { type Account, type Given, type Numbers, type RuleSpec, ruleSchema } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { anyPlan, bestRanked } from './cluster.ts'
import { percentage } from './measured.ts'

/** Points pro rata to the member's own plan, or to the best ranked member; the ratio counts up to `cap`. */
export const Ratio = ruleSchema('ratio', {
  points: Decimal,
  of: v.picklist(['plan', 'best'], 'choice.unknown'),
  cap: v.optional(NonNegative),
})
export type Ratio = v.InferOutput<typeof Ratio>

export const ratio: RuleSpec<Ratio> = {
  takes: ({ of }) => (of === 'plan' ? ['actual', 'plan'] : ['quantity']),
  read({ points, of, cap = '1' }) {
    const share = shareOf(parse(points), parse(cap), of === 'plan' ? beyondPlan : undefined)
    return of === 'plan'
      ? (cluster) => toPlan(share, cluster)
      : (cluster) => toBest(share, cluster, ({ quantity }) => quantity)
  },
}

export function ratioInWords({ points, of, cap = '1' }: Ratio, say: Say): string {
  const full = say.points(parse(points))
  const most = `${say.number(mul(hundred, parse(cap)))}%`
  return of === 'plan'
    ? say.either(
        `${full} nhân với tỷ lệ thực hiện kế hoạch, tính cao nhất ${most}`,
        `${full} times the part of the plan that was done, counted up to ${most}`,
      )
    : say.either(
        `Đơn vị cao nhất cụm được ${full}; đơn vị khác theo tỷ lệ so với đơn vị đó`,
        `The best of the cluster gets ${full}; the others pro rata to it`,
      ) + (cap === '1' ? '' : say.either(`, tính cao nhất ${most}`, `, counted up to ${most}`))
}

/** Points pro rata to two figures. */
interface Share {
  /** Missing where either figure is, or the whole is 0. */
  points: (part: Exact | null, whole: Exact | null) => Exact | null
  numbers: (part: Exact, whole: Exact) => Numbers
  step: (part: Exact, whole: Exact, points: Exact, say: Say) => string
}

function toPlan(share: Share, cluster: readonly Given[]): Account {
  const planned = anyPlan(cluster)
  return {
    measure: ({ actual, plan }) => (actual !== null && planned ? percentage(actual, plan) : actual),
    points: ({ actual, plan }) => share.points(actual, plan),
    numbers: ({ actual, plan }) => share.numbers(actual!, plan!),
    step: ({ actual, plan }, points, say) => share.step(actual!, plan!, points, say),
  }
}

/** @param figure What of a member is compared with the greatest of the ranked ones. */
export function toBest(
  share: Share,
  cluster: readonly Given[],
  figure: (given: Given) => Exact | null,
): Account {
  const best = bestRanked(cluster, figure)
  return {
    measure: figure,
    points: (given) => share.points(figure(given), best),
    numbers: (given) => share.numbers(figure(given)!, best!),
    step: (given, points, say) => share.step(figure(given)!, best!, points, say),
  }
}

/** "vượt kế hoạch (16/15)" */
function beyondPlan(fraction: string, say: Say): string {
  return say.either(`vượt kế hoạch (${fraction})`, `beyond the plan (${fraction})`)
}

/**
 * points × min(cap, part / whole): "6 × 5/7 ≈ 4,2857".
 *
 * @param beyond How a part greater than the whole is called; else it is the fraction alone.
 */
export function shareOf(
  points: Exact,
  cap: Exact = one,
  beyond = (fraction: string, _: Say) => fraction,
): Share {
  return {
    points(part, whole) {
      if (part === null || whole === null || sign(whole) === 0) return null
      const isCapped = cmp(part, mul(cap, whole)) >= 0
      return isCapped ? mul(points, cap) : div(mul(points, part), whole)
    },
    numbers: (part, whole) => ({ part, whole, cap, points }),
    step(part, whole, total, say) {
      const fraction = `${say.number(part)}/${say.number(whole)}`
      if (cmp(part, mul(cap, whole)) <= 0)
        return `${say.number(points)} × ${fraction} ${say.result(total)}`
      const reached = cmp(part, whole) > 0 ? beyond(fraction, say) : fraction
      const most = `${say.number(mul(hundred, cap))}%`
      const capped = say.either(`, tính ${most}`, `, counted as ${most}`)
      return `${reached}${capped}: ${say.number(points)} × ${say.number(cap)} ${say.result(total)}`
    },
  }
}
