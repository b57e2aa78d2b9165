import type { Node } from '../model/node.ts'
import { isGroup } from '../model/node-parts.ts'
import { changedFields } from './fields.ts'
import { reordered, whole } from './lists.ts'
import type { Difference } from './model.ts'

interface Placed {
  /** The group that it is in; '' for the sheet. */
  parent: string
  node: Node
}

/**
 * The differences of two trees, node by node as their codes say: a node with another code is another
 * node. Those removed first, in their order; the others in the order of the second.
 */
export function nodeDifferences(before: readonly Node[], after: readonly Node[]): Difference[] {
  const [old, now] = [placed(before), placed(after)]
  const gone = [...old].filter(([code]) => !now.has(code))
  return [
    ...gone.map(([code, { node }]) => whole('node', 'removed', code, bare(node), null)),
    ...[...now].flatMap(([code, to]) => between(code, old.get(code), to)),
    ...orders(old, now),
  ]
}

function placed(nodes: readonly Node[], parent = ''): Map<string, Placed> {
  return new Map(
    nodes.flatMap((node): [string, Placed][] => [
      [node.code, { parent, node }],
      ...(isGroup(node) ? placed(node.nodes, node.code) : []),
    ]),
  )
}

/** A node without what is in it. */
function bare(node: Node): object {
  if (!isGroup(node)) return node
  const { nodes: _nodes, ...own } = node
  return own
}

function between(code: string, from: Placed | undefined, to: Placed): Difference[] {
  if (!from) return [whole('node', 'added', code, null, { ...bare(to.node), in: to.parent })]
  const moved = { part: 'node', what: 'moved', id: code, field: null } as const
  return [
    ...(from.parent === to.parent ? [] : [{ ...moved, from: from.parent, to: to.parent }]),
    ...changedFields('node', code, bare(from.node), bare(to.node), ['code']),
  ]
}

/** Groups in which those that stayed stand in another order. */
function orders(old: ReadonlyMap<string, Placed>, now: ReadonlyMap<string, Placed>): Difference[] {
  const stays = (code: string) => old.get(code)?.parent === now.get(code)?.parent
  const inside = (of: ReadonlyMap<string, Placed>, parent: string) =>
    [...of].filter(([code, each]) => each.parent === parent && stays(code)).map(([code]) => code)
  const parents = new Set([...now.values()].map(({ parent }) => parent))
  return [...parents].flatMap((parent) =>
    reordered('node', parent, inside(old, parent), inside(now, parent)),
  )
}
