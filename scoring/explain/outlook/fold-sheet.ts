import type { Lookup } from '../../condition.ts'
import {
  add,
  div,
  type Exact,
  format,
  hundred,
  max,
  min,
  mul,
  one,
  parse,
  roundTo,
  sub,
  zero,
} from '../../decimal.ts'
import { type Group, isGroup, type Kind, type Leaf, type Node } from '../../model/node.ts'
import type { SeasonFile } from '../../model/season.ts'
import type { Asked } from './asked.ts'
import { singleKind } from './entangled.ts'
import {
  beside,
  distinct,
  inColumn,
  type Join,
  joined,
  noColumns,
  type State,
  weighted,
} from './states.ts'
import type { Spend } from './too-many-ways.ts'

/** One member's sheet, of which some free leaves may come out in several ways. */
export interface OpenSheet {
  readonly season: SeasonFile
  readonly asked: Asked
  /** The sheet as it is without them: the values of all nodes that do not change. */
  readonly now: Lookup
  /** The ways of each free leaf by code, today's among them. */
  readonly leaves: ReadonlyMap<string, readonly Lookup[]>
  readonly spend: Spend
}

/**
 * All ways in which the sheet may come out, from those of its free leaves: the tree's one algebra
 * (FORMAT.md "Nodes") over sets of values, equal ones once at every node. The state's value is the total.
 *
 * @throws TooManyWays
 */
export function foldSheet(open: OpenSheet): State[] {
  const { nodes, base, min, max, round_total } = open.season.sheet
  const root: Group = { code: '', title: '', nodes, base, min, max, round: round_total }
  return foldGroup(root, 'base', open, (_, inside) => inside)
}

function fold(node: Node, inherited: Kind, open: OpenSheet): State[] {
  const kind = node.kind ?? inherited
  if (!hasFree(node, open)) return [resting(pointsOf(node.code, open.now), open)]
  if (!isGroup(node)) return leafStates(node, kind, open)
  const whole = singleKind(node, kind)
  const before = pointsOf(node.code, open.now)
  return foldGroup(node, kind, open, (value, columns) =>
    whole === null ? weighted(columns, weightOf(node)) : columnIf(open, whole, sub(value, before)),
  )
}

function foldGroup(
  group: Group,
  kind: Kind,
  open: OpenSheet,
  columnsOf: (value: Exact, inside: readonly Exact[]) => readonly Exact[],
): State[] {
  const join = joins[group.combine ?? 'sum']
  const inside = group.nodes
    .map((child) => fold(child, kind, open))
    .reduce((all, states) => joined(all, states, join, open.spend))
  return distinct(
    inside.map((state) => {
      const value = worthOf(group, state.value)
      const columns = columnsOf(value, state.columns)
      return { ...state, value, columns, marks: marked(group, value, state, open) }
    }),
  )
}

const joins: Record<NonNullable<Group['combine']>, Join> = {
  sum: (a, b) => ({ ...beside(a, b), value: add(a.value, b.value) }),
  max: (a, b) => ({ ...beside(a, b), value: max(a.value, b.value) }),
  min: (a, b) => ({ ...beside(a, b), value: min(a.value, b.value) }),
}

/** clamp( round( weight × ( base + what is in it ) ) ) */
function worthOf(group: Group, inside: Exact): Exact {
  const { base, min: least, max: most, round } = group
  const plain = mul(weightOf(group), add(base === undefined ? zero : parse(base), inside))
  const rounded = round ? roundTo(plain, parse(round.to), round.mode ?? 'half-up') : plain
  const capped = most === undefined ? rounded : min(rounded, parse(most))
  return least === undefined ? capped : max(capped, parse(least))
}

function weightOf({ weight }: Pick<Node, 'weight'>): Exact {
  return weight === undefined ? one : parse(weight)
}

const ofNode: ReadonlySet<string> = new Set(['node', 'node_percent'])

/** What is known of the keys inside a group, its own value and share of its maximum with them. */
function marked(
  group: Group,
  value: Exact,
  { marks }: State,
  { asked }: OpenSheet,
): State['marks'] {
  return marks.map((mark, at) => {
    const { name, code } = asked.parts[at]!
    if (code !== group.code || !ofNode.has(name)) return mark
    return name === 'node' ? value : div(mul(hundred, value), parse(group.max!))
  })
}

function leafStates(leaf: Leaf, kind: Kind, open: OpenSheet): State[] {
  const before = pointsOf(leaf.code, open.now)
  const [today] = open.leaves.get(leaf.code)!
  return distinct(
    open.leaves.get(leaf.code)!.map((way) => {
      const value = pointsOf(leaf.code, way)
      return {
        value,
        columns: columnIf(open, kind, sub(value, before)),
        missing: missingIn(way, open) - missingIn(today!, open),
        marks: open.asked.parts.map((key) => (key.code === leaf.code ? way(key) : undefined)),
      }
    }),
  )
}

/** A node that does not change. */
function resting(value: Exact, { asked }: OpenSheet): State {
  return { value, columns: noColumns, missing: 0, marks: asked.keys.map(() => undefined) }
}

function hasFree(node: Node, open: OpenSheet): boolean {
  return isGroup(node)
    ? node.nodes.some((child) => hasFree(child, open))
    : open.leaves.has(node.code)
}

function pointsOf(code: string, way: Lookup): Exact {
  return way({ name: 'node', code })!
}

/** Columns count only where anything hangs on them: else they would tell equal ways apart. */
function columnIf({ asked }: OpenSheet, kind: Kind, change: Exact): readonly Exact[] {
  return asked.keys.includes(kind) ? inColumn(kind, change) : noColumns
}

function missingIn(way: Lookup, { asked }: OpenSheet): number {
  return asked.keys.includes('missing') ? Number(format(way({ name: 'missing', code: null })!)) : 0
}
