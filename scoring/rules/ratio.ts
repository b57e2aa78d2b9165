import * as v from 'valibot'
import { cmp, div, type Exact, hundred, mul, one, parse, sign } from '../decimal.ts'
import { Decimal, NonNegative } from '../model/numbers.ts'
import { kept } from '../remember.ts'
import { type Account, type Given, type RuleSpec, ruleSchema } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { anyPlan, bestRanked } from './cluster.ts'
import { percentage } from './measured.ts'

/** So many greatest figures are remembered with what the others came to. */
const mostBests = 32

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
    const account = (compared: Compared, beyond?: Beyond) =>
      shareOf(compared, parse(points), parse(cap), beyond)
    // What an account made of an answer is kept as long as the account comes back for other clusters.
    if (of === 'plan') {
      const byPlan = kept(2, (planned: boolean) => account(toPlan(planned), beyondPlan))
      return (cluster) => byPlan(anyPlan(cluster))
    }
    const byBest = kept(mostBests, (best: Exact | null) => ({
      ...account(toBest(best, quantityOf)),
      standings: new WeakMap(),
    }))
    return (cluster) => byBest(bestRanked(cluster, quantityOf))
  },
}

const quantityOf = ({ quantity }: Given) => quantity

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

/** Which two figures of a member a share is made of. */
interface Compared {
  measure: Account['measure']
  part: (given: Given) => Exact | null
  whole: (given: Given) => Exact | null
}

/** @param planned Whether anybody in the cluster has a plan. */
function toPlan(planned: boolean): Compared {
  return {
    measure: ({ actual, plan }) => (actual !== null && planned ? percentage(actual, plan) : actual),
    part: ({ actual }) => actual,
    whole: ({ plan }) => plan,
  }
}

/** @param figure What of a member is compared with `best`, the greatest of the ranked ones. */
export function toBest(best: Exact | null, figure: (given: Given) => Exact | null): Compared {
  return { measure: figure, part: figure, whole: () => best }
}

/** How a part greater than the whole is called. */
type Beyond = (fraction: string, say: Say) => string

/** "vượt kế hoạch (16/15)" */
function beyondPlan(fraction: string, say: Say): string {
  return say.either(`vượt kế hoạch (${fraction})`, `beyond the plan (${fraction})`)
}

/**
 * points × min(cap, part / whole): "6 × 5/7 ≈ 4,2857". Missing where either figure is, or the whole is 0.
 *
 * @param beyond Where it is not said, a part greater than the whole is the fraction alone.
 */
export function shareOf(
  { measure, part, whole }: Compared,
  points: Exact,
  cap: Exact = one,
  beyond: Beyond = (fraction) => fraction,
): Account {
  return {
    measure,
    points(given) {
      const [own, all] = [part(given), whole(given)]
      if (own === null || all === null || sign(all) === 0) return null
      const isCapped = cmp(own, mul(cap, all)) >= 0
      return isCapped ? mul(points, cap) : div(mul(points, own), all)
    },
    numbers: (given) => ({ part: part(given)!, whole: whole(given)!, cap, points }),
    step(given, total, say) {
      const [own, all] = [part(given)!, whole(given)!]
      const fraction = `${say.number(own)}/${say.number(all)}`
      if (cmp(own, mul(cap, all)) <= 0)
        return `${say.number(points)} × ${fraction} ${say.result(total)}`
      const reached = cmp(own, all) > 0 ? beyond(fraction, say) : fraction
      const most = `${say.number(mul(hundred, cap))}%`
      const capped = say.either(`, tính ${most}`, `, counted as ${most}`)
      return `${reached}${capped}: ${say.number(points)} × ${say.number(cap)} ${say.result(total)}`
    },
  }
}
