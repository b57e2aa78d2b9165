import { add, cmp, div, type Exact, mul, sign, sub, sum, zero } from '../decimal.ts'
import type { Part } from './part.ts'
import { trace, type Worth } from './worth.ts'

/** What a group that counts is worth, from what its children are worth. */
export function groupWorth(part: Part, worths: readonly Worth[]): Worth {
  const counted = { fact: null, status: 'used', dropped: false } as const
  const dropped = part.children.filter((child) => worths[child.at]!.dropped)
  if (dropped.length > 0) {
    const way = scaled(part, dropped, worths)
    return { ...counted, value: way.clamped, trace: way }
  }
  const values = part.children.map((child) => worths[child.at]!.value)
  if (part.combine === 'sum') {
    const way = trace(part, sum(values), part.round)
    return { ...counted, value: way.clamped, trace: way }
  }
  const chosen = chosenChild(part.combine, values)
  const way = trace(part, values[chosen]!, part.round)
  return { ...counted, value: way.clamped, trace: { ...way, chosen } }
}

/** The place of the greatest or least value, the first of equals. */
function chosenChild(combine: 'max' | 'min', values: readonly Exact[]): number {
  const better = combine === 'max' ? 1 : -1
  return values.reduce<number>(
    (best, value, at) => (cmp(value, values[best]!) === better ? at : best),
    0,
  )
}

/** The sum of what is left, scaled as if it were the whole: × max / (max − the `max` of all that dropped out). */
function scaled(part: Part, dropped: readonly Part[], worths: readonly Worth[]) {
  const rest = sum(part.children.map((child) => worths[child.at]!.value))
  const whole = part.max!
  const left = dropped.reduce((share, child) => sub(share, child.max!), whole)
  const inner = sign(left) > 0 ? mul(rest, div(whole, left)) : zero
  return { ...trace(part, inner, part.roundScaled), scaledFrom: { sum: rest, whole, left } }
}

/** What a group itself adds to, or takes from, what its children are worth. */
export function ownShare(part: Part, worths: readonly Worth[]): Exact {
  const inside = part.children.reduce((so, child) => add(so, worths[child.at]!.value), zero)
  return sub(worths[part.at]!.value, inside)
}
