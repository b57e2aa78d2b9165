import type { Path } from '../../../../../scoring/model/condition.ts'
import { isGroup, type Node } from '../../../../../scoring/model/node.ts'
import { type SheetDocument, valueAt, withValue } from './document.ts'

/** Where a node stands: its place among its siblings, from the top down. `[]` is the sheet itself. */
export type NodePath = readonly number[]

/** The place of a node in the season file: `[2, 0]` is `sheet.nodes[2].nodes[0]`. */
export function placeOf(path: NodePath): Path {
  return ['sheet', ...path.flatMap((at) => ['nodes', at])]
}

export function nodeAt(document: SheetDocument, path: NodePath): Node | undefined {
  return path.length === 0 ? undefined : (valueAt(document, placeOf(path)) as Node | undefined)
}

/** The nodes in a group, or right under the sheet; none where there is no such group. */
export function childrenAt(document: SheetDocument, path: NodePath): readonly Node[] {
  if (path.length === 0) return document.sheet.nodes
  const node = nodeAt(document, path)
  return node && isGroup(node) ? node.nodes : []
}

export function isGroupAt(document: SheetDocument, path: NodePath): boolean {
  const node = nodeAt(document, path)
  return path.length === 0 || (node !== undefined && isGroup(node))
}

export const parentOf = (path: NodePath): NodePath => path.slice(0, -1)
export const indexOf = (path: NodePath): number => path.at(-1) ?? 0
export const siblingOf = (path: NodePath, by: number): NodePath => [
  ...parentOf(path),
  indexOf(path) + by,
]
export const samePath = (a: NodePath, b: NodePath): boolean =>
  a.length === b.length && a.every((step, at) => step === b[at])
/** Whether `path` is `around` or lies in it. */
export const isWithin = (path: NodePath, around: NodePath): boolean =>
  around.every((step, at) => path[at] === step)

/** Every node with its path, in printed order, a group before what is in it. */
export function walk(
  nodes: readonly Node[],
  around: NodePath = [],
): { node: Node; path: NodePath }[] {
  return nodes.flatMap((node, at) => {
    const path = [...around, at]
    return [{ node, path }, ...(isGroup(node) ? walk(node.nodes, path) : [])]
  })
}

/** Where the first node of a code stands. */
export function pathOfCode(document: SheetDocument, code: string): NodePath | undefined {
  return walk(document.sheet.nodes).find(({ node }) => node.code === code)?.path
}

/** Puts nodes into a list of siblings; the first of them gets the path. */
export function inserted(
  document: SheetDocument,
  at: NodePath,
  nodes: readonly Node[],
): SheetDocument {
  const siblings = childrenAt(document, parentOf(at))
  const index = indexOf(at)
  if (!isGroupAt(document, parentOf(at)) || index > siblings.length) return document
  return withChildren(document, parentOf(at), siblings.toSpliced(index, 0, ...nodes))
}

export function removed(document: SheetDocument, at: NodePath): SheetDocument {
  if (!nodeAt(document, at)) return document
  return withChildren(
    document,
    parentOf(at),
    childrenAt(document, parentOf(at)).toSpliced(indexOf(at), 1),
  )
}

/** @param to The path that the node has afterwards. */
export function moved(document: SheetDocument, from: NodePath, to: NodePath): SheetDocument {
  const node = nodeAt(document, from)
  if (!node) return document
  const without = removed(document, from)
  const placed = inserted(without, to, [node])
  return placed === without ? document : placed
}

/**
 * The path that a node has after it was moved to before the node at `before`, both as they stand now.
 *
 * @returns Undefined for a place inside the moved node itself.
 */
export function landing(from: NodePath, before: NodePath): NodePath | undefined {
  if (isWithin(parentOf(before), from)) return undefined
  const level = from.length - 1
  const isBehind =
    before.length > level &&
    isWithin(before, parentOf(from)) &&
    (before[level] ?? 0) > indexOf(from)
  return isBehind ? before.map((step, at) => (at === level ? step - 1 : step)) : before
}

function withChildren(document: SheetDocument, path: NodePath, nodes: Node[]): SheetDocument {
  return withValue(document, [...placeOf(path), 'nodes'], nodes)
}
