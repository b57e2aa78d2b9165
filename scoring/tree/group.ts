import { cmp, div, type Exact, mul, sign, sub, sumBy, zero } from '../decimal.ts'
import type { Part } from './part.ts'
import { isDropped, type Standing, type Trace, trace } from './worth.ts'

/** What a group that counts is worth, from what its children are worth. */
export function groupStanding(part: Part, standings: readonly Standing[]): Standing {
  if (part.rescales || part.combine !== 'sum') {
    const { clamped, inner } = groupTrace(part, standings)
    return { value: clamped, status: 'used', inner }
  }
  return part.ofSum(inside(part, standings))
}

/** The way from what its children are worth to the value of a group that counts. */
export function groupTrace(part: Part, standings: readonly Standing[]): Trace {
  if (part.rescales) {
    const dropped = part.children.filter((child) => isDropped(child, standings[child.at]!))
    if (dropped.length > 0) return scaled(part, dropped, standings)
  }
  if (part.combine === 'sum') return trace(part, inside(part, standings), part.round)
  const chosen = chosenChild(part, standings)
  return { ...trace(part, standings[part.children[chosen]!.at]!.value, part.round), chosen }
}

/** What the children are worth together. */
function inside({ children }: Part, standings: readonly Standing[]): Exact {
  return sumBy(children, ({ at }) => standings[at]!.value)
}

/** The place of the child of the greatest or least value, the first of equals. */
function chosenChild({ combine, children }: Part, standings: readonly Standing[]): number {
  const better = combine === 'max' ? 1 : -1
  const values = children.map(({ at }) => standings[at]!.value)
  return values.reduce<number>(
    (best, value, at) => (cmp(value, values[best]!) === better ? at : best),
    0,
  )
}

/** The children that a group's value is made of: of `max` and `min` only the chosen one. */
export function countedChildren(part: Part, standings: readonly Standing[]): readonly Part[] {
  return part.combine === 'sum' ? part.children : [part.children[chosenChild(part, standings)]!]
}

/** The sum of what is left, scaled as if it were the whole: × max / (max − the `max` of all that dropped out). */
function scaled(part: Part, dropped: readonly Part[], standings: readonly Standing[]): Trace {
  const rest = inside(part, standings)
  const whole = part.max!
  const left = dropped.reduce((share, child) => sub(share, child.max!), whole)
  const inner = sign(left) > 0 ? mul(rest, div(whole, left)) : zero
  return { ...trace(part, inner, part.roundScaled), scaledFrom: { sum: rest, whole, left } }
}

/** What a group itself adds to, or takes from, what its children are worth. */
export function ownShare(part: Part, standings: readonly Standing[]): Exact {
  return sub(standings[part.at]!.value, inside(part, standings))
}
