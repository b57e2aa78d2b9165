import type { Condition } from '../model/condition.ts'
import { keyParts, testsIn } from '../model/keys.ts'
import type { Node } from '../model/node.ts'
import { isGroup } from '../model/node-parts.ts'

/**
 * The codes of nodes that wait for each other in a circle: a node rests on the nodes inside it, and on
 * those whose worth its `requires` asks for. Only a sheet that is refused has any.
 */
export function circularNodes(sheet: { nodes: readonly Node[] }): ReadonlySet<string> {
  const nodes = new Map<string, Node>()
  collect(sheet.nodes, nodes)
  const rests = new Map([...nodes].map(([code, node]) => [code, restsOn(node, nodes)]))
  // What only follows a circle waits too; settling from the other side leaves the circles themselves.
  return new Set(unsettled(reversed(unsettled(rests))).keys())
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

/** What is left when what rests on nothing that is left is taken away, again and again (Kahn). */
function unsettled(rests: Edges): Edges {
  const followers = reversed(rests)
  const open = new Map([...rests].map(([code, targets]) => [code, targets.length]))
  const done = [...open.keys()].filter((code) => open.get(code) === 0)
  // What is added on the way has its turn too.
  for (const code of done)
    for (const follower of followers.get(code)!) {
      const count = open.get(follower)! - 1
      open.set(follower, count)
      if (count === 0) done.push(follower)
    }
  const settled = new Set(done)
  return new Map([...rests].filter(([code]) => !settled.has(code)))
}

/** Each edge the other way round; those that lead to no node are left out. */
function reversed(edges: Edges): Edges {
  const back: Edges = new Map([...edges.keys()].map((code) => [code, []]))
  for (const [code, targets] of edges) for (const target of targets) back.get(target)?.push(code)
  return back
}
