import type { Leaf } from './model/node.ts'
import { kindOf } from './rules/index.ts'

/** Whether people of the cluster score the leaf, so that a member without a value has left nothing out. */
export function isByCluster({ rule }: Leaf): boolean {
  const takes = kindOf(rule).takes(rule)
  return takes.includes('points') || takes.includes('scores')
}

/** A criterion without figures is for the member to claim, or for the cluster to score. */
export type Wanted = 'unclaimed' | 'unscored'

export function wantedFrom(leaf: Leaf): Wanted {
  return isByCluster(leaf) ? 'unscored' : 'unclaimed'
}

/** Parts what the engine says is missing: a member lacks nothing where the cluster gives the points. */
export function wantingOf(
  leaves: readonly Leaf[],
  missing: readonly string[],
): Record<Wanted, string[]> {
  const unscored = new Set(leaves.filter(isByCluster).map(({ code }) => code))
  return {
    unclaimed: missing.filter((code) => !unscored.has(code)),
    unscored: missing.filter((code) => unscored.has(code)),
  }
}
