import { keyParts, type Path, testsIn } from '../../model/condition.ts'
import { circularNodes } from '../../tree/order.ts'
import type { Catalogue, Entry } from '../catalogue.ts'
import type { Finding } from '../fault.ts'
import { checkCondition, keysOfNodes } from './conditions.ts'

/** A test in a node's `requires` that asks for the worth of another node. */
interface Reference {
  from: Entry
  to: string
  key: string
  path: Path
}

/** What nodes require: allowed keys, not themselves, not what contains them, and no circle. */
export function checkRequires(catalogue: Catalogue): Finding[] {
  const { entries } = catalogue
  const references = entries.flatMap(referencesOf)
  const upward = references.filter(({ from, to }) => isSelfOrAncestor(from, to))
  const finding = (
    { path, key }: Reference,
    code: 'requires.itself' | 'requires.circular',
  ): Finding => ({
    path,
    code,
    written: key,
  })
  return [
    ...entries.flatMap(({ node, path }) =>
      checkCondition(node.requires, [...path, 'requires'], keysOfNodes, catalogue),
    ),
    ...upward.map((reference) => finding(reference, 'requires.itself')),
    ...(upward.length > 0 ? [] : circular(catalogue, references)).map((reference) =>
      finding(reference, 'requires.circular'),
    ),
  ]
}

function referencesOf(from: Entry): Reference[] {
  if (!from.node.requires) return []
  return testsIn(from.node.requires).flatMap(({ test, path }) => {
    const { name, code } = keyParts(test.key)
    if (code === null || (name !== 'node' && name !== 'node_percent')) return []
    return [{ from, to: code, key: test.key, path: [...from.path, 'requires', ...path, 'key'] }]
  })
}

function isSelfOrAncestor(from: Entry, code: string): boolean {
  for (let at: Entry | null = from; at; at = at.parent) if (at.node.code === code) return true
  return false
}

/** The references between nodes that wait for each other. */
function circular({ season }: Catalogue, references: readonly Reference[]): Reference[] {
  const waiting = circularNodes(season.sheet)
  return references.filter(({ from, to }) => waiting.has(from.node.code) && waiting.has(to))
}
