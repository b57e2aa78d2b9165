import * as v from 'valibot'
import { add, cmp, div, type Exact, max, min, mul, one, parse, sub } from '../decimal.ts'
import { Decimal, Share } from '../model/numbers.ts'
import { type Account, defineRule, type Given, type Scored } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { anyPlan, bestRanked } from './cluster.ts'
import { percentage } from './measured.ts'
import { shareOf } from './ratio.ts'

/**
 * Part of the points (`at_plan`) for reaching the own plan, all of them for the member that exceeds it
 * most, in between pro rata. Where no member has a plan: pro rata to the greatest figure.
 */
export const leader = defineRule(
  'leader',
  { points: Decimal, at_plan: v.optional(Share) },
  {
    takes: () => ['actual', 'plan'],
    read({ points: all, at_plan: part = '0.5' }) {
      const [points, atPlan] = [parse(all), parse(part)]
      return (cluster) =>
        anyPlan(cluster) ? overPlan(points, atPlan, cluster) : withoutPlans(points, cluster)
    },
    words({ points, at_plan = '0.5' }, say) {
      const [all, part] = [parse(points), parse(at_plan)]
      const reached = say.points(mul(all, part))
      return say.either(
        `Đạt 100% kế hoạch được ${reached}, chưa đạt thì theo tỷ lệ; đơn vị vượt kế hoạch cao nhất cụm được ${say.points(all)}, các đơn vị vượt khác theo tỷ lệ`,
        `${reached} for reaching the plan, pro rata below it; ${say.points(all)} for the one that exceeds it most, the others above it pro rata`,
      )
    },
  },
)

function withoutPlans(points: Exact, cluster: readonly Given[]): Account {
  const best = bestRanked(cluster, ({ actual }) => actual)
  const share = shareOf(points)
  return { measure: ({ actual }) => actual, score: ({ actual }) => share(actual, best) }
}

function overPlan(points: Exact, atPlan: Exact, cluster: readonly Given[]): Account {
  // No ranked member with a ratio: nobody leads, and the plan is as far as the points go.
  const top = max(one, bestRanked(cluster, ratioOf) ?? one)
  return {
    measure: ({ actual, plan }) => (actual === null ? null : percentage(actual, plan)),
    score(given) {
      const ratio = ratioOf(given)
      return ratio === null ? null : scoreOf(min(ratio, top), top, points, atPlan)
    },
  }
}

/** @param ratio At most `top`, which is at least 1: one out of competition counts no more than the leader. */
function scoreOf(ratio: Exact, top: Exact, points: Exact, atPlan: Exact): Scored {
  const over = cmp(ratio, one) > 0
  const part = over
    ? add(atPlan, mul(sub(one, atPlan), div(sub(ratio, one), sub(top, one))))
    : mul(atPlan, ratio)
  const total = mul(points, part)
  return {
    points: total,
    numbers: () => ({ ratio, top, at_plan: atPlan, points }),
    step: (say) => {
      const numbers = { r: say.number(ratio), top: say.number(top), at: say.number(atPlan) }
      return `${over ? aboveInWords(numbers, points, sub(one, atPlan), say) : belowInWords(numbers, points, say)} ${say.result(total)}`
    },
  }
}

function ratioOf({ actual, plan }: Given): Exact | null {
  return actual === null || plan === null ? null : div(actual, plan)
}

function belowInWords({ r, at }: { r: string; at: string }, points: Exact, say: Say): string {
  return `${say.either('đạt', 'reached')} ${r}: ${say.number(points)} × ${at} × ${r}`
}

function aboveInWords(
  { r, top, at }: { r: string; top: string; at: string },
  points: Exact,
  rest: Exact,
  say: Say,
): string {
  const reached = say.either(`đạt ${r}, cao nhất cụm ${top}`, `reached ${r}, the best ${top}`)
  return `${reached}: ${say.number(points)} × (${at} + ${say.number(rest)} × (${r} − 1)/(${top} − 1))`
}
