import type { Fact } from '../../../../scoring/model/fact.ts'
import type { Leaf } from '../../../../scoring/model/node.ts'
import {
  add,
  div,
  floor,
  least,
  less,
  most,
  mul,
  one,
  type Q,
  q,
  sub,
  sum,
  zero,
} from './fractions.ts'

type Rule = Leaf['rule']

/** What one member gives a leaf in this run. */
export interface Gift {
  fact: Fact | undefined
  size: string | undefined
  ranked: boolean
}

/** The points of FORMAT.md "Rules"; null is missing. */
export function pointsOf(rule: Rule, own: Gift, all: readonly Gift[]): Q | null {
  const { fact } = own
  const ranked = all.filter((gift) => gift.ranked).flatMap((gift) => gift.fact ?? [])
  switch (rule.kind) {
    case 'fixed':
      return fact?.met === undefined ? null : fact.met ? q(rule.points) : zero
    case 'choice':
      return num(rule.options.find(({ id }) => id === fact?.option)?.points)
    case 'given':
      return num(fact?.points)
    case 'judged':
      return fact?.scores ? mean(fact.scores, rule.drop) : null
    case 'perUnit': {
      const value = measured(rule.of, own)
      if (!value) return null
      const units = div(sub(value, q(rule.from)), q(rule.step, '1'))
      return mul(most(zero, rule.partial ? units : floor(units)), q(rule.points))
    }
    case 'bands': {
      const value = measured(rule.of, own)
      const reached = (so: Q, { from, points }: { from: string; points: string }) =>
        less(value!, q(from)) ? so : q(points)
      return value && rule.bands.reduce(reached, q(rule.below))
    }
    case 'place': {
      const quantity = num(fact?.quantity)
      if (!quantity) return null
      const better = (other: Q) =>
        rule.best === 'low' ? less(other, quantity) : less(quantity, other)
      return q(rule.points[figures(ranked, 'quantity').filter(better).length])
    }
    case 'ratio': {
      const share =
        rule.of === 'plan'
          ? over(num(fact?.actual), num(fact?.plan))
          : over(num(fact?.quantity), largest(figures(ranked, 'quantity')))
      return share && mul(q(rule.points), least(share, q(rule.cap, '1')))
    }
    case 'leader':
      return anyPlan(all)
        ? overPlan(q(rule.points), q(rule.at_plan, '0.5'), own, ranked)
        : withoutPlans(q(rule.points), own, ranked)
  }
}

/** What a leaf measures: FORMAT.md, the paragraphs below "Rules". */
export function measureOf(rule: Rule, own: Gift, all: readonly Gift[]): Q | null {
  const { fact } = own
  switch (rule.kind) {
    case 'fixed':
      return fact?.met === undefined ? null : q(Number(fact.met))
    case 'choice':
      return null
    case 'given':
    case 'judged':
      return pointsOf(rule, own, all)
    case 'perUnit':
    case 'bands':
      return measured(rule.of, own)
    case 'place':
      return num(fact?.quantity)
    case 'ratio':
      return rule.of === 'best' ? num(fact?.quantity) : planned(own, all)
    case 'leader':
      return planned(own, all)
  }
}

const num = (text: string | undefined): Q | null => (text === undefined ? null : q(text))
const over = (a: Q | null, b: Q | null): Q | null => (a && b && b[0] !== 0n ? div(a, b) : null)
const percent = (share: Q | null): Q | null => share && mul(q(100), share)
const largest = (list: readonly Q[]): Q | null =>
  list.reduce<Q | null>((a, b) => (a ? most(a, b) : b), null)
const figures = (facts: readonly Fact[], field: 'quantity' | 'actual'): Q[] =>
  facts.flatMap((fact) => (fact[field] === undefined ? [] : [q(fact[field])]))
const anyPlan = (all: readonly Gift[]): boolean => all.some(({ fact }) => fact?.plan !== undefined)

function planned({ fact }: Gift, all: readonly Gift[]): Q | null {
  return anyPlan(all) ? percent(over(num(fact?.actual), num(fact?.plan))) : num(fact?.actual)
}

function measured(of: string | undefined, { fact, size }: Gift): Q | null {
  const [actual, plan, previous] = [num(fact?.actual), num(fact?.plan), num(fact?.previous)]
  if (of === 'percent') return percent(over(actual, plan))
  if (of === 'growth') return percent(over(actual && previous && sub(actual, previous), previous))
  return of === 'per_size' ? over(num(fact?.quantity), num(size)) : num(fact?.quantity)
}

function mean(
  scores: readonly string[],
  drop: { high?: number | undefined; low?: number | undefined } = {},
): Q {
  const sorted = scores.map((text) => q(text)).sort((a, b) => (less(a, b) ? -1 : 1))
  const kept = sorted.slice(drop.low ?? 0, sorted.length - (drop.high ?? 0))
  return div(sum(kept), q(kept.length))
}

function withoutPlans(points: Q, { fact }: Gift, ranked: readonly Fact[]): Q | null {
  const share = over(num(fact?.actual), largest(figures(ranked, 'actual')))
  return share && mul(points, least(one, share))
}

function overPlan(points: Q, atPlan: Q, { fact }: Gift, ranked: readonly Fact[]): Q | null {
  const ratio = (one: Fact | undefined) => over(num(one?.actual), num(one?.plan))
  const L = most(one, largest(ranked.flatMap((one) => [ratio(one) ?? zero])) ?? one)
  const own = ratio(fact)
  if (!own) return null
  const r = least(own, L)
  if (!less(one, r)) return mul(points, mul(atPlan, r))
  const lead = div(sub(r, one), sub(L, one))
  return mul(points, add(atPlan, mul(sub(one, atPlan), lead)))
}
