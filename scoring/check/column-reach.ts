import type { Kind } from '../model/node.ts'
import type { Part } from '../tree/part.ts'
import { hull, nothing, only, plus, type Range, times } from './range/range.ts'
import type { Reach } from './reach.ts'

/** What a part can add to one column (Chuẩn, Thưởng, Trừ), before what groups of several kinds cut. */
export function columnReach(part: Part, kind: Kind, reach: Reach): Range {
  const away = part.kind === kind && part.node?.not_applicable ? whereAway(part) : nothing
  if (part.holds !== null) return part.holds === kind ? reach(part).value : hull(nothing, away)
  const inside = part.children.map((child) => columnReach(child, kind, reach))
  const together = part.combine === 'sum' ? inside.reduce(plus) : inside.reduce(hull)
  const own = part.kind === kind ? only(part.base) : nothing
  const counted = times(plus(own, together), part.weight)
  return canCountNothing(part) ? hull(hull(counted, nothing), away) : counted
}

function whereAway({ node, max }: Part): Range {
  return node?.not_applicable === 'full' ? only(max!) : nothing
}

function canCountNothing({ requires, node, children }: Part): boolean {
  const voided = children.some(
    ({ leaf }) =>
      leaf?.node.rule.kind === 'choice' && leaf.node.rule.options.some(({ voids }) => voids),
  )
  return requires !== null || node?.not_applicable !== undefined || voided
}
