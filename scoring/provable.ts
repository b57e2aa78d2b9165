import { parse, sign } from './decimal.ts'
import type { FactFields } from './model/claim.ts'
import type { Leaf } from './model/node.ts'

/**
 * Whether a statement calls for a proof. That nothing was done cannot be proven, and how late a report
 * came the system knows itself.
 */
export function isProvable({ rule }: Leaf, fact: FactFields | null): boolean {
  if (fact === null || fact.met === false) return false
  if ('of' in rule && rule.of === 'days_late') return false
  const figure = fact.quantity ?? fact.actual
  return figure === undefined || sign(parse(figure)) !== 0
}
