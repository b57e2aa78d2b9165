import { div, sign, sub } from '../decimal.ts'
import type { Part } from '../tree/part.ts'
import { carried } from './carried.ts'
import { anything, chosen, hull, nothing, plus, type Range, times } from './range/range.ts'
import { type Reaching, standing } from './reaching.ts'
import type { World } from './worlds.ts'

/** Beyond so many nodes that may drop out of one group their combinations are no longer looked at. */
const mostDropping = 6

/** What a group can be worth before its clamps. */
export function groupReach(part: Part, world: World, reaching: Reaching): Range {
  const { combine, children } = part
  const ranges = children.map((child) => standing(child, world, reaching))
  if (combine !== 'sum') return carried(part, chosen(ranges, combine), part.round)
  const whole = carried(part, total(ranges), part.round)
  if (reaching.facts !== 'any') return whole
  const dropping = children.filter(({ node }) => node?.not_applicable === 'rescale')
  if (dropping.length > mostDropping) return anything
  const scaled = someOf(dropping)
    .filter((dropped) => dropped.length > 0)
    .map((dropped) => scaledReach(part, ranges, new Set(dropped)))
  return scaled.reduce(hull, whole)
}

/** What is left once these have dropped out, scaled up as if it were the whole. */
function scaledReach(part: Part, ranges: readonly Range[], dropped: ReadonlySet<Part>): Range {
  const { children, max, roundScaled } = part
  const left = [...dropped].reduce((share, child) => sub(share, child.max!), max!)
  if (sign(left) <= 0) return carried(part, nothing, roundScaled)
  const rest = total(ranges.filter((_, at) => !dropped.has(children[at]!)))
  return carried(part, times(rest, div(max!, left)), roundScaled)
}

function total(ranges: readonly Range[]): Range {
  return ranges.reduce(plus, nothing)
}

/** Every way of taking some of the list, none and all included. */
function someOf<Item>(list: readonly Item[]): Item[][] {
  return list.reduce<Item[][]>((ways, item) => ways.concat(ways.map((way) => [...way, item])), [[]])
}
