import { isByCluster } from './by-cluster.ts'
import { parse, sign } from './decimal.ts'
import type { FactFields } from './model/claim.ts'
import type { Leaf } from './model/node.ts'

/**
 * Whether a statement calls for a proof. That nothing was done cannot be proven, how late a report came
 * the system knows itself, and what people of the cluster score they have seen.
 */
export function isProvable(leaf: Leaf, fact: FactFields | null): boolean {
  const { rule } = leaf
  if (fact === null || fact.met === false || isByCluster(leaf)) return false
  if ('of' in rule && rule.of === 'days_late') return false
  const figure = fact.quantity ?? fact.actual
  return figure === undefined || sign(parse(figure)) !== 0
}
