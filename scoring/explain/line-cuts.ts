import { sign, sub, zero } from '../decimal.ts'
import type { Part } from '../tree/part.ts'
import type { MemberScore } from '../tree/score-member.ts'
import type { Worth } from '../tree/worth.ts'
import { worthOf } from '../tree/worth-of.ts'
import type { CutOf } from '../words/cut.ts'
import { silencer } from '../words/steps.ts'
import type { Worked } from '../work.ts'
import { otherwiseWorth } from './line-otherwise.ts'

/**
 * What of the points of a part does not count: by its own limits first, then by those of the nodes
 * above it, from the nearest on. A cap above takes from all that is in it, so its points are those of
 * the whole node. Where a node above counts for nothing, nothing further up is left to be cut.
 */
export function cutsOf(part: Part, score: MemberScore, worked: Worked): CutOf[] {
  const worth = worthOf(part, score.standings)
  const own = ownCut(part, worth, score, worked)
  return [...own, ...cutsAbove(part, worth, score)]
}

function ownCut(part: Part, worth: Worth, score: MemberScore, worked: Worked): CutOf[] {
  const { code } = part
  const { status, trace, value } = worth
  if (status === 'not_applicable')
    return [{ above: false, by: 'not_applicable', code, points: null }]
  if (status === 'overridden') {
    const points = trace ? sub(trace.clamped, value) : zero
    return sign(points) !== 0 ? [{ above: false, by: 'override', code, points }] : []
  }
  if (status === 'requires_failed' || status === 'voided') {
    const by = status === 'voided' ? 'voided' : 'requires'
    const points = otherwiseWorth(part, score, worked)
    return sign(points) === 0 ? [] : [{ above: false, by, code, points }]
  }
  return clampOf(part, worth).map((cut) => ({ above: false, ...cut }))
}

/** What a node's own `min` or `max` took or gave. */
function clampOf({ code }: Part, { trace }: Worth) {
  if (!trace) return []
  const points = sub(trace.rounded, trace.clamped)
  if (sign(points) === 0) return []
  const by = sign(points) > 0 ? ('max' as const) : ('min' as const)
  return [{ by, code, points, limit: trace.clamped }]
}

function cutsAbove(part: Part, { status, value }: Worth, score: MemberScore): CutOf[] {
  if (status === 'not_counted') {
    const { code, status: why } = silencer(part, score)
    if (why === 'not_applicable') return [{ above: true, by: why, code, points: null }]
  }
  if (sign(value) === 0) return []
  const cuts: CutOf[] = []
  for (let child = part; child.parent; child = child.parent) {
    const worth = worthOf(child.parent, score.standings)
    const lost = lostIn(child.parent, child, worth)
    if (lost) return [...cuts, { above: true, code: child.parent.code, points: value, ...lost }]
    cuts.push(...clampOf(child.parent, worth).map((cut) => ({ above: true as const, ...cut })))
  }
  return cuts
}

/** Why nothing of a child counts in its parent, where that is so. */
function lostIn(parent: Part, child: Part, { status, trace }: Worth) {
  if (status === 'voided') return { by: 'voided' } as const
  if (status === 'requires_failed') return { by: 'requires' } as const
  const chosen = trace?.chosen
  if (chosen === undefined || parent.children[chosen] === child) return null
  const by = parent.combine === 'max' ? ('highest' as const) : ('lowest' as const)
  return { by, chosen: parent.children[chosen]!.code }
}
