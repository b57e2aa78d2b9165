import * as v from 'valibot'
import { format, parse, sum } from '../../../../../scoring/decimal.ts'
import type { Kind, Node } from '../../../../../scoring/model/node.ts'
import { DecimalText } from '../../../../../scoring/model/values.ts'
import { limitOf } from '../../../../../scoring/tree/around.ts'

/**
 * What the nodes of one list can come to together, by their kind: maxima, of penalties the floors.
 *
 * @param inherited The kind of those that state none.
 * @returns Null for a kind in which one of them sets no end that can be read; no entry where there is none.
 */
export function maximaOf(
  nodes: readonly Node[],
  inherited: Kind = 'base',
): ReadonlyMap<Kind, string | null> {
  const byKind = Map.groupBy(nodes, ({ kind = inherited }) => kind)
  return new Map(
    [...byKind].map(([kind, list]) => {
      const limits = list.map((node) => limitOf(node, kind === 'penalty'))
      const read = limits.filter((limit) => limit !== null && v.is(DecimalText, limit))
      return [kind, read.length === limits.length ? format(sum(read.map(parse))) : null]
    }),
  )
}
