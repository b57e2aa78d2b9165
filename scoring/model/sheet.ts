import * as v from 'valibot'
import { closed } from './closed.ts'
import { isGroup, type Leaf, Node } from './node.ts'
import { Decimal } from './numbers.ts'
import { Rounding } from './rounding.ts'
import { filled, Note, Words } from './values.ts'

/** The scoring sheet (bảng điểm): the root group. `round` is that of leaves which state none. */
export const Sheet = closed({
  title: Words,
  note: v.optional(Note),
  round: v.optional(Rounding),
  base: v.optional(Decimal),
  min: v.optional(Decimal),
  max: v.optional(Decimal),
  round_total: v.optional(Rounding),
  nodes: filled(Node),
})
export type Sheet = v.InferOutput<typeof Sheet>

export type SheetNode = Node

/** Every node of the sheet in its printed order, a group before what is in it. */
export function allNodes(sheet: { nodes: readonly Node[] }): Node[] {
  return sheet.nodes.flatMap((node) => (isGroup(node) ? [node, ...allNodes(node)] : [node]))
}

/** The criteria that facts are given for, in printed order. */
export function leavesOf(sheet: { nodes: readonly Node[] }): Leaf[] {
  return allNodes(sheet).filter((node): node is Leaf => !isGroup(node))
}
