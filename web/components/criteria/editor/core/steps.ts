import { isGroup } from '../../../../../scoring/model/node.ts'
import type { Command } from './command.ts'
import type { SheetDocument } from './document.ts'
import { childrenAt, indexOf, type NodePath, nodeAt, parentOf, siblingOf } from './tree.ts'

/** The four ways of moving a node by one step. */
export type Direction = 'up' | 'down' | 'in' | 'out'

/** Why a node does not go that way. */
export type Obstacle = 'first' | 'last' | 'nothingAbove' | 'noGroupAbove' | 'top'

/** The command that moves a node by one step, and the path that it then has; or what is in the way. */
export function step(
  document: SheetDocument,
  from: NodePath,
  direction: Direction,
): { command: Command; to: NodePath } | { obstacle: Obstacle } {
  const to = ways[direction](document, from)
  return typeof to === 'string' ? { obstacle: to } : { command: { kind: 'move', from, to }, to }
}

const ways: Record<Direction, (document: SheetDocument, from: NodePath) => NodePath | Obstacle> = {
  up: (_, from) => (indexOf(from) === 0 ? 'first' : siblingOf(from, -1)),
  down: (document, from) => (nodeAt(document, siblingOf(from, 1)) ? siblingOf(from, 1) : 'last'),
  in(document, from) {
    if (indexOf(from) === 0) return 'nothingAbove'
    const above = siblingOf(from, -1)
    const node = nodeAt(document, above)
    if (!node || !isGroup(node)) return 'noGroupAbove'
    return [...above, childrenAt(document, above).length]
  },
  out: (_, from) => (from.length === 1 ? 'top' : siblingOf(parentOf(from), 1)),
}
