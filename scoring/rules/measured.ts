import * as v from 'valibot'
import { div, type Exact, hundred, mul, sign, sub } from '../decimal.ts'
import type { FactField } from '../model/fact.ts'
import type { Given } from '../rule.ts'
import type { Say } from '../words/say.ts'

/** What `perUnit` and `bands` look at. `days_late` is given as a quantity. */
export const Of = v.picklist(
  ['quantity', 'percent', 'growth', 'per_size', 'days_late'],
  'choice.unknown',
)
export type Of = v.InferOutput<typeof Of>

/** One way of getting the value that a rule looks at. */
export interface Measurement {
  takes: readonly FactField[]
  /** `null` where a figure is not there, or would be divided by 0. */
  value: (given: Given) => Exact | null
  /** The value of a member as its step begins: "3 đoàn", "9/8 = 112,5%". */
  step: (given: Given, value: Exact, say: Say) => string
}

export const measurements: Record<Of, Measurement> = {
  quantity: {
    takes: ['quantity'],
    value: ({ quantity }) => quantity,
    step: (_, value, say) => say.count(value),
  },
  percent: {
    takes: ['actual', 'plan'],
    value: ({ actual, plan }) => (actual === null ? null : percentage(actual, plan)),
    step: ({ actual, plan }, value, say) =>
      `${say.number(actual!)}/${say.number(plan!)} ${say.result(value)}%`,
  },
  growth: {
    takes: ['actual', 'previous'],
    value: ({ actual, previous }) =>
      actual === null || previous === null ? null : percentage(sub(actual, previous), previous),
    step: ({ actual, previous }, value, say) => {
      const last = say.number(previous!)
      return `(${say.number(actual!)} − ${last})/${last} ${say.result(value)}%`
    },
  },
  per_size: {
    takes: ['quantity'],
    value: ({ quantity, size }) =>
      quantity === null || size === null || sign(size) === 0 ? null : div(quantity, size),
    step: ({ quantity, size }, value, say) =>
      `${say.count(quantity!)} / ${say.number(size!)} ${say.either('người', 'people')} ${say.result(value)}`,
  },
  days_late: {
    takes: ['quantity'],
    value: ({ quantity }) => quantity,
    step: (_, value, say) => say.either(`chậm ${say.number(value)} ngày`, daysLate(value, say)),
  },
}

export function daysLate(x: Exact, say: Say): string {
  return `${say.number(x)} ${say.oneOr(x, 'day', 'days')} late`
}

/** 100 × part / whole; `null` without a whole, or of none. */
export function percentage(part: Exact, whole: Exact | null): Exact | null {
  return whole === null || sign(whole) === 0 ? null : div(mul(hundred, part), whole)
}
