import type { Condition } from '../model/condition.ts'
import { keyParts, testsIn } from '../model/keys.ts'
import type { Node } from '../model/node.ts'
import { isGroup } from '../model/node-parts.ts'

/**
 * An order in which every node comes after what its worth rests on: the nodes inside it, and those whose
 * worth its `requires` asks for.
 */
export interface DependencyOrder {
  order: Node[]
  /** The codes of nodes that wait for each other in a circle: only a sheet that is refused has any. */
  waiting: ReadonlySet<string>
}

export function dependencyOrder(sheet: { nodes: readonly Node[] }): DependencyOrder {
  const nodes = new Map<string, Node>()
  collect(sheet.nodes, nodes)
  const rests = new Map([...nodes].map(([code, node]) => [code, restsOn(node, nodes)]))
  const { done, left } = settle(rests)
  // What only follows a circle waits too; settling from the other side leaves the circles themselves.
  const circles = settle(reversed(left)).left
  return { order: done.map((code) => nodes.get(code)!), waiting: new Set(circles.keys()) }
}

/** The nodes whose worth a condition asks for. */
export function nodesAskedFor(condition: Condition): string[] {
  return testsIn(condition).flatMap(({ test }) => {
    const { name, code } = keyParts(test.key)
    return code !== null && (name === 'node' || name === 'node_percent') ? [code] : []
  })
}

type Edges = Map<string, string[]>

function collect(list: readonly Node[], nodes: Map<string, Node>): void {
  for (const node of list) {
    nodes.set(node.code, node)
    if (isGroup(node)) collect(node.nodes, nodes)
  }
}

function restsOn(node: Node, nodes: ReadonlyMap<string, Node>): string[] {
  const inside = isGroup(node) ? node.nodes.map(({ code }) => code) : []
  const asked = node.requires ? nodesAskedFor(node.requires) : []
  return [...new Set([...inside, ...asked])].filter((code) => nodes.has(code))
}

/** Takes away, again and again, what rests on nothing that is left (Kahn). */
function settle(rests: Edges): { done: string[]; left: Edges } {
  const followers = reversed(rests)
  const open = new Map([...rests].map(([code, targets]) => [code, targets.length]))
  const done = [...open].flatMap(([code, count]) => (count === 0 ? [code] : []))
  for (let at = 0; at < done.length; at++)
    for (const follower of followers.get(done[at]!) ?? []) {
      const count = open.get(follower)! - 1
      open.set(follower, count)
      if (count === 0) done.push(follower)
    }
  const settled = new Set(done)
  const left = [...rests].flatMap(([code, targets]): [string, string[]][] =>
    settled.has(code) ? [] : [[code, targets.filter((target) => !settled.has(target))]],
  )
  return { done, left: new Map(left) }
}

function reversed(edges: Edges): Edges {
  const back: Edges = new Map([...edges.keys()].map((code) => [code, []]))
  for (const [code, targets] of edges) for (const target of targets) back.get(target)?.push(code)
  return back
}
