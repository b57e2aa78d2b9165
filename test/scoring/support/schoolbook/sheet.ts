import type { Condition } from '../../../../scoring/model/condition.ts'
import type { Fact } from '../../../../scoring/model/fact.ts'
import type { Member } from '../../../../scoring/model/member.ts'
import type { Group, Leaf, Node } from '../../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../../scoring/model/season.ts'
import { type Stage, stages } from '../../../../scoring/model/stage.ts'
import { holds } from './conditions.ts'
import {
  add,
  clamp,
  div,
  least,
  less,
  most,
  mul,
  type Q,
  q,
  round,
  same,
  sub,
  sum,
  zero,
} from './fractions.ts'
import { type Gift, measureOf, pointsOf } from './rules.ts'

export interface Run {
  stage: Stage
  fallback: boolean
}

type Kind = 'base' | 'bonus' | 'penalty'
type Columns = Record<Kind, Q>
/** A group, or the sheet as the group that it is. */
type Whole = Pick<Group, 'nodes' | 'weight' | 'base' | 'min' | 'max' | 'round' | 'combine'>

/** The fact of a member for a node in this run, whatever lies around the node. */
function stated({ facts }: SeasonFile, { stage, fallback }: Run, member: Member, code: string) {
  const own = facts.filter((fact) => fact.member === member.id && fact.criterion === code)
  const at = (one: Stage): Fact | undefined =>
    own.find((fact) => (fact.stage ?? 'verified') === one)
  const earlier = stages.slice(0, stages.indexOf(stage) + 1).reverse()
  return fallback ? earlier.map(at).find((fact) => fact) : at(stage)
}

/** A member's sheet as FORMAT.md "Nodes" defines it: every value is computed again wherever it is asked for. */
export function schoolSheet(season: SeasonFile, run: Run, member: Member) {
  const rounding = season.sheet.round ?? { to: '0.01' }
  const root = { ...season.sheet, round: season.sheet.round_total }
  const paths = pathsIn(season.sheet.nodes)
  const pathTo = (code: string) => paths.find((path) => path.at(-1)!.code === code)!

  const away = (of: Member, node: Node) =>
    stated(season, run, of, node.code)?.not_applicable === true
  const within = (of: Member, node: Node) =>
    pathTo(node.code)
      .slice(0, -1)
      .some((above) => away(of, above))
  const factOf = (of: Member, node: Node) =>
    within(of, node) ? undefined : stated(season, run, of, node.code)
  const gift = (of: Member, leaf: Leaf): Gift => {
    return { fact: factOf(of, leaf), size: of.size, ranked: of.status !== 'unranked' }
  }
  const gifts = (leaf: Leaf) => season.members.map((one) => gift(one, leaf))
  const points = (leaf: Leaf) => pointsOf(leaf.rule, gift(member, leaf), gifts(leaf))
  const measure = (leaf: Leaf) => measureOf(leaf.rule, gift(member, leaf), gifts(leaf))

  function flags(): string[] {
    const raised = paths.flatMap((path) => {
      const leaf = path.at(-1)!
      if ('nodes' in leaf) return []
      const measured = measure(leaf)
      const own = (leaf.raises ?? []).filter(
        ({ from }) => measured && !less(measured, q(from, '1')),
      )
      return [...own, ...(chosen(leaf)?.raises ?? [])].map(({ flag }) => flag)
    })
    return [...new Set(raised)].sort()
  }

  function chosen({ rule, code }: Leaf) {
    const option = factOf(member, pathTo(code).at(-1)!)?.option
    return rule.kind === 'choice' ? rule.options.find(({ id }) => id === option) : undefined
  }

  /** The keys that rest on nodes. */
  function value(key: string): Q | null {
    const [name, code] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
    if (name === 'flag') return q(Number(flags().includes(code)))
    const node = pathTo(code).at(-1)!
    if (name === 'quantity') return measure(node as Leaf)
    return name === 'node' ? worth(node) : div(mul(q(100), worth(node)), q(node.max))
  }
  const passes = (condition: Condition) => holds(condition, value, () => zero)
  const fails = (node: Node) => node.requires !== undefined && !passes(node.requires)

  /** What a node is worth and, where it was computed, what it would be without its clamps. */
  function worked(node: Node): { worth: Q; free?: Q } {
    if (within(member, node)) return { worth: zero }
    if (away(member, node)) return { worth: node.not_applicable === 'full' ? q(node.max) : zero }
    if (fails(node)) return { worth: zero }
    if ('nodes' in node) return groupWorth(node)
    const fact = factOf(member, node)
    if (isOverridden(node)) return { worth: q(fact!.points) }
    const inner = add(q(node.base), points(node) ?? zero)
    const free = round(mul(q(node.weight, '1'), inner), node.round ?? rounding)
    return { worth: clamp(node, free), free }
  }
  const worth = (node: Node): Q => worked(node).worth

  function isOverridden(node: Node): boolean {
    return (
      !('nodes' in node) && node.rule.kind !== 'given' && factOf(member, node)?.points !== undefined
    )
  }

  function groupWorth(node: Whole): { worth: Q; free?: Q } {
    if (node.nodes.some(voids)) return { worth: zero }
    const gone = node.nodes.filter((one) => away(member, one) && one.not_applicable === 'rescale')
    const shaped = (inner: Q) => mul(q(node.weight, '1'), add(q(node.base), inner))
    if (gone.length > 0) {
      const rest = sum(node.nodes.filter((child) => !gone.includes(child)).map(worth))
      const left = sub(q(node.max), sum(gone.map((child) => q(child.max))))
      const scaled = less(zero, left) ? div(mul(rest, q(node.max)), left) : zero
      const free = round(shaped(scaled), node.round ?? rounding)
      return { worth: clamp(node, free), free }
    }
    const values = node.nodes.map(worth)
    const { combine = 'sum' } = node
    const inner = combine === 'sum' ? sum(values) : values.reduce(combine === 'max' ? most : least)
    const free = node.round ? round(shaped(inner), node.round) : shaped(inner)
    return { worth: clamp(node, free), free }
  }

  function voids(node: Node): boolean {
    if ('nodes' in node || away(member, node) || fails(node)) return false
    return chosen(node)?.voids === true
  }

  function columns(node: Node, above: Kind): Columns {
    const none = { base: zero, bonus: zero, penalty: zero }
    const own = node.kind ?? above
    if (away(member, node)) return { ...none, [own]: worth(node) }
    const kinds = [...kindsIn(node, above)]
    if (kinds.length === 1) return { ...none, [kinds[0]!]: worth(node) }
    const group = node as Group
    if (fails(group) || group.nodes.some(voids)) return none
    return inColumns(group, own)
  }

  function inColumns(node: Whole, own: Kind): Columns {
    if (node.nodes.some(voids)) return { base: zero, bonus: zero, penalty: zero }
    const { combine = 'sum' } = node
    const values = node.nodes.map(worth)
    const best = values.reduce(combine === 'max' ? most : least)
    const only =
      combine === 'sum' ? node.nodes : [node.nodes[values.findIndex((one) => same(one, best))]!]
    const parts = only.map((child) => columns(child, own))
    const of = (kind: Kind) => {
      const inside = sum(parts.map((part) => part[kind]))
      return mul(q(node.weight, '1'), kind === own ? add(q(node.base), inside) : inside)
    }
    return { base: of('base'), bonus: of('bonus'), penalty: of('penalty') }
  }

  function status(node: Node): string {
    if (within(member, node)) return 'not_counted'
    if (away(member, node)) return 'not_applicable'
    if (fails(node)) return 'requires_failed'
    if ('nodes' in node) return node.nodes.some(voids) ? 'voided' : 'used'
    if (isOverridden(node)) return 'overridden'
    if (points(node)) return 'used'
    return pathTo(node.code).some(fails) ? 'not_counted' : 'missing'
  }

  const all = paths.map((path) => path.at(-1)!)
  return {
    total: groupWorth(root).worth,
    columns: inColumns(root, 'base'),
    top: season.sheet.nodes,
    nodes: all.map((node) => ({ node, ...worked(node), status: status(node) })),
    root: { ...groupWorth(root), status: root.nodes.some(voids) ? 'voided' : 'used' },
    missing: all.filter((node) => status(node) === 'missing').map(({ code }) => code),
    flags: flags(),
    value,
  }
}

/** Every node with all that contains it, itself the last; a group before what is in it. */
function pathsIn(nodes: readonly Node[]): Node[][] {
  return nodes.flatMap((node) => {
    const inside = 'nodes' in node ? pathsIn(node.nodes) : []
    return [[node], ...inside.map((path) => [node, ...path])]
  })
}

function kindsIn(node: Node, above: Kind): Set<Kind> {
  const own = node.kind ?? above
  if (!('nodes' in node)) return new Set([own])
  const inside = node.nodes.flatMap((child) => [...kindsIn(child, own)])
  return new Set(same(q(node.base), zero) ? inside : [own, ...inside])
}
