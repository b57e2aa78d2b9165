import { isGroup, type Node } from '../../../../../scoring/model/node.ts'
import type { NodePath } from './tree.ts'

/** One line of the tree on screen. */
export interface Row {
  node: Node
  path: NodePath
  /** From 1, as readers of the screen count. */
  level: number
  /** Its place among its siblings, from 1, and how many they are. */
  position: number
  size: number
  /** Whether what is in it is shown; undefined for a criterion. */
  expanded: boolean | undefined
}

/** @param folded The codes of the groups that are shut. */
export function rowsOf(
  nodes: readonly Node[],
  folded: ReadonlySet<string>,
  around: NodePath = [],
): Row[] {
  return nodes.flatMap((node, at) => {
    const path = [...around, at]
    const expanded = isGroup(node) ? !folded.has(node.code) : undefined
    const row = { node, path, level: path.length, position: at + 1, size: nodes.length, expanded }
    return [row, ...(isGroup(node) && expanded ? rowsOf(node.nodes, folded, path) : [])]
  })
}
