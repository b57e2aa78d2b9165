import * as v from 'valibot'
import { add, cmp, div, type Exact, max, min, mul, one, parse, sub } from '../decimal.ts'
import { Decimal, Share } from '../model/numbers.ts'
import { type Account, type Given, type RuleSpec, ruleSchema } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { anyPlan, bestRanked } from './cluster.ts'
import { percentage } from './measured.ts'
import { shareOf, toBest } from './ratio.ts'

/**
 * Part of the points (`at_plan`) for reaching the own plan, all of them for the member that exceeds it
 * most, in between pro rata. Where no member has a plan: pro rata to the greatest figure.
 */
export const Leader = ruleSchema('leader', { points: Decimal, at_plan: v.optional(Share) })
export type Leader = v.InferOutput<typeof Leader>

export const leader: RuleSpec<Leader> = {
  takes: () => ['actual', 'plan'],
  read({ points: all, at_plan: part = '0.5' }) {
    const [points, atPlan] = [parse(all), parse(part)]
    return (cluster) =>
      anyPlan(cluster)
        ? overPlan(points, atPlan, cluster)
        : shareOf(toBest(bestRanked(cluster, actualOf), actualOf), points)
  },
}

export function leaderInWords({ points, at_plan = '0.5' }: Leader, say: Say): string {
  const [all, part] = [parse(points), parse(at_plan)]
  const reached = say.points(mul(all, part))
  return say.either(
    `Đạt 100% kế hoạch được ${reached}, chưa đạt thì theo tỷ lệ; đơn vị vượt kế hoạch cao nhất cụm được ${say.points(all)}, các đơn vị vượt khác theo tỷ lệ`,
    `${reached} for reaching the plan, pro rata below it; ${say.points(all)} for the one that exceeds it most, the others above it pro rata`,
  )
}

function overPlan(points: Exact, atPlan: Exact, cluster: readonly Given[]): Account {
  // No ranked member with a ratio: nobody leads, and the plan is as far as the points go.
  const top = max(one, bestRanked(cluster, ratioOf) ?? one)
  // One out of competition counts no more than the leader.
  const counted = (given: Given) => min(ratioOf(given)!, top)
  return {
    measure: ({ actual, plan }) => (actual === null ? null : percentage(actual, plan)),
    points: (given) =>
      ratioOf(given) === null ? null : mul(points, partWon(counted(given), top, atPlan)),
    numbers: (given) => ({ ratio: counted(given), top, at_plan: atPlan, points }),
    step(given, total, say) {
      const ratio = counted(given)
      const numbers = { r: say.number(ratio), top: say.number(top), at: say.number(atPlan) }
      const product =
        cmp(ratio, one) > 0
          ? aboveInWords(numbers, points, sub(one, atPlan), say)
          : belowInWords(numbers, points, say)
      return `${product} ${say.result(total)}`
    },
  }
}

/** Which part of the points a ratio wins; it is at most `top`, which is at least 1. */
function partWon(ratio: Exact, top: Exact, atPlan: Exact): Exact {
  return cmp(ratio, one) > 0
    ? add(atPlan, mul(sub(one, atPlan), div(sub(ratio, one), sub(top, one))))
    : mul(atPlan, ratio)
}

const actualOf = ({ actual }: Given) => actual

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
