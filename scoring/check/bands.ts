import { cmp, type Exact, max, parse, sign, sub, zero } from '../decimal.ts'
import type { Leaf } from '../model/node.ts'
import type { Of } from '../rules/measured.ts'

/** The bands of a criterion, read. */
export interface Ladder {
  steps: readonly { from: Exact; points: Exact }[]
  /** Points under all bands: `stated`, or 0 because nothing is said. */
  below: Exact
  stated: boolean
  of: Of
}

export function ladderOf({ rule }: Leaf): Ladder | null {
  if (rule.kind !== 'bands') return null
  return {
    steps: rule.bands.map(({ from, points }) => ({ from: parse(from), points: parse(points) })),
    below: parse(rule.below ?? '0'),
    stated: rule.below !== undefined,
    of: rule.of ?? 'quantity',
  }
}

/** Whether the points fall as the value rises, or rise here and fall there; `null` where they never fall. */
export function runsOf({ steps }: Ladder): 'down' | 'mixed' | null {
  const moves = new Set(steps.slice(1).map(({ points }, at) => cmp(points, steps[at]!.points)))
  if (!moves.has(-1)) return null
  return moves.has(1) ? 'mixed' : 'down'
}

/** The greatest difference between two neighbouring bands; 0 of a single one. */
export function widestStep({ steps }: Ladder): Exact {
  return steps.slice(1).reduce((widest, { points }, at) => {
    const step = sub(points, steps[at]!.points)
    return max(widest, sign(step) < 0 ? sub(zero, step) : step)
  }, zero)
}
