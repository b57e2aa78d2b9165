import { type Group, isGroup, type Leaf, type Node } from '../model/node.ts'
import type { Sheet } from '../model/sheet.ts'

/** A node and everything inside it, in the order of the sheet. */
export function nodesIn(node: Node): Node[] {
  return isGroup(node) ? [node, ...node.nodes.flatMap(nodesIn)] : [node]
}

/** The groups around a node, the nearest first; the sheet itself is not among them. */
export function groupsAround(sheet: Pick<Sheet, 'nodes'>, code: string): Group[] {
  const path = pathTo(sheet.nodes, code)
  return path ? path.slice(0, -1).toReversed().filter(isGroup) : []
}

function pathTo(nodes: readonly Node[], code: string): Node[] | null {
  for (const node of nodes) {
    if (node.code === code) return [node]
    const rest = isGroup(node) ? pathTo(node.nodes, code) : null
    if (rest) return [node, ...rest]
  }
  return null
}

/** Whether a criterion counts as a penalty: `kind` is inherited from the groups around it. */
export function isPenalty(sheet: Pick<Sheet, 'nodes'>, node: Node): boolean {
  const kind = [node, ...groupsAround(sheet, node.code)].find((one) => one.kind)?.kind
  return kind === 'penalty'
}

/**
 * How far a node can go, as the sheet shows it beside the points: the ceiling, of a penalty the floor,
 * or what the best answer of a fixed or a choice rule gives. Null where the sheet sets no end.
 */
export function limitOf(node: Node, penalty: boolean): string | null {
  const stated = penalty ? node.min : node.max
  if (stated !== undefined) return stated
  return isGroup(node) || node.weight || node.base ? null : limitOfRule(node, penalty)
}

function limitOfRule({ rule }: Leaf, penalty: boolean): string | null {
  if (rule.kind === 'fixed') return rule.points
  if (rule.kind !== 'choice') return null
  const points = rule.options.map((option) => option.points)
  return points.toSorted((a, b) => (penalty ? Number(a) - Number(b) : Number(b) - Number(a)))[0]!
}
