import { parse, sign, zero } from '../../decimal.ts'
import type { KeyParts } from '../../model/condition.ts'
import { type Group, isGroup, type Kind, type Leaf, type Node } from '../../model/node.ts'
import type { SeasonFile } from '../../model/season.ts'
import { kindOf } from '../../rules/index.ts'
import { askedOf, requiredKeys } from './asked.ts'

/**
 * How a criterion's worth acts on the rest. `shared`: it moves other members too (`best`, `leader`,
 * `place`). `planned`: whether anybody has a plan there decides what the others measure. `entangled`: inside its own sheet it does more than add up: a condition or flag hangs on it,
 * it may void its group or not apply. `free`: it only adds to the groups that it lies in.
 */
export type Reach = 'shared' | 'planned' | 'entangled' | 'free'

/** The reach of every node of a sheet, by code. */
export function reachesOf(season: SeasonFile): ReadonlyMap<string, Reach> {
  const required = requiredKeys(season)
  const measured = codesMeasured([...required, ...askedOf(season).parts])
  const flags = flagsAsked(season, required)
  const found = new Map<string, Reach>()
  const visit = (node: Node, above: boolean, inherited: Kind) => {
    const kind = node.kind ?? inherited
    const entangled = above || isAskedFor(node, required)
    if (!isGroup(node)) {
      const raised = raisesOf(node).some((flag) => flags.has(flag))
      const own = node.requires !== undefined || raised
      const isMeasured = raised || measured.has(node.code)
      const alone = entangled || own ? 'entangled' : 'free'
      found.set(node.code, comparing(node, isMeasured) ?? alone)
      return
    }
    found.set(node.code, 'entangled')
    const inside = entangled || !isPlain(node, kind)
    for (const child of node.nodes) visit(child, inside, kind)
  }
  const rootIsPlain = addsUp(season.sheet.nodes)
  for (const node of season.sheet.nodes) visit(node, !rootIsPlain, 'base')
  return found
}

/** How the rule looks at other members; null where it does not. */
function comparing({ rule }: Leaf, isMeasured: boolean): 'shared' | 'planned' | null {
  if (rule.kind === 'leader' || rule.kind === 'place') return 'shared'
  if (rule.kind !== 'ratio') return null
  return rule.of === 'best' ? 'shared' : isMeasured ? 'planned' : null
}

function codesMeasured(keys: readonly KeyParts[]): ReadonlySet<string | null> {
  return new Set(keys.flatMap(({ name, code }) => (name === 'quantity' ? [code] : [])))
}

/** A group that is worth its children together, whatever they are. */
function isPlain(group: Group, kind: Kind): boolean {
  if (group.requires || !addsUp(group.nodes)) return false
  return (group.combine ?? 'sum') === 'sum' || singleKind(group, kind) !== null
}

/** No child may void the group or drop out of its sum. */
function addsUp(nodes: readonly Node[]): boolean {
  return nodes.every(
    (node) =>
      node.not_applicable !== 'rescale' &&
      (isGroup(node) ||
        node.rule.kind !== 'choice' ||
        node.rule.options.every(({ voids }) => voids !== true)),
  )
}

/** The one kind of all that a node adds up; null where there are several. */
export function singleKind(node: Node, kind: Kind): Kind | null {
  if (!isGroup(node)) return kind
  const kinds = new Set(node.nodes.map((child) => singleKind(child, child.kind ?? kind)))
  if (sign(node.base === undefined ? zero : parse(node.base)) !== 0) kinds.add(kind)
  const [only] = kinds
  return kinds.size === 1 ? only! : null
}

function isAskedFor(node: Node, required: readonly KeyParts[]): boolean {
  return required.some(({ name, code }) => name !== 'flag' && code === node.code)
}

/** The flags that anything hangs on. */
function flagsAsked(season: SeasonFile, required: readonly KeyParts[]): ReadonlySet<string> {
  const keys = [...required, ...askedOf(season).parts]
  return new Set(keys.flatMap(({ name, code }) => (name === 'flag' && code !== null ? [code] : [])))
}

function raisesOf({ rule, raises = [] }: Leaf): string[] {
  return [...raises.map(({ flag }) => flag), ...(kindOf(rule).flags?.(rule) ?? [])]
}
