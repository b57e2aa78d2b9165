import { type GradeWorth, readCondition } from '../condition.ts'
import { one, parse, parseStated, sign, zero } from '../decimal.ts'
import type { Condition } from '../model/condition.ts'
import type { FactField } from '../model/fact.ts'
import type { Kind, Leaf, Node } from '../model/node.ts'
import { isGroup } from '../model/node-parts.ts'
import type { Rounding } from '../model/rounding.ts'
import type { Sheet } from '../model/sheet.ts'
import { kept } from '../remember.ts'
import { kindOf } from '../rules/index.ts'
import { type Answers, freshAnswer, keptAnswers } from './answer.ts'
import { isLeaf, type LeafPart } from './leaf.ts'
import { nodesAskedFor } from './order.ts'
import type { LeafRule, Part, Rounder } from './part.ts'
import { standingFrom } from './worth.ts'

/** A sheet with all its numbers read, once for all members. */
export interface ReadSheet {
  root: Part
  /** By `Part.at`: the sheet's order, the root last. */
  parts: readonly Part[]
  leaves: readonly LeafPart[]
  /** The leaves that can raise a flag. */
  flagging: readonly LeafPart[]
  byCode: ReadonlyMap<string, Part>
  /** An order in which every part comes after what its worth rests on, the root last. */
  order: readonly Part[]
  /** The nodes that a fact may excuse from applying. */
  excusable: readonly Part[]
  /** By `Part.at`: what holds for a member that no fact excuses. */
  allApply: readonly 'yes'[]
  /** A 0 under the code of every node, to copy and fill: filled from nothing, an object takes five times the room. */
  zeros: Readonly<Record<string, string>>
}

const toHundredths: Rounding = { to: '0.01', mode: 'half-up' }

export function readSheet(sheet: Sheet, gradeWorth: GradeWorth): ReadSheet {
  const rounding = readRounding(sheet.round ?? toHundredths)
  const parts: Part[] = []
  const context = { parts, rounding, gradeWorth }
  const root = rootOf(sheet, rounding)
  readChildren(root, sheet.nodes, context)
  root.at = parts.push(root) - 1
  const byCode = new Map(parts.map((part) => [part.code, part]))
  const leaves = parts.filter(isLeaf)
  return {
    root,
    parts,
    leaves,
    flagging: leaves.filter(({ leaf }) => leaf.flags),
    byCode,
    order: workingOrder(root, byCode),
    excusable: parts.filter(({ node }) => node?.not_applicable !== undefined),
    allApply: parts.map(() => 'yes'),
    zeros: Object.fromEntries(parts.slice(0, -1).map(({ code }) => [code, '0'])),
  }
}

/** Every part after what is in it and what its condition asks for: valid sheets have no circles. */
function workingOrder(root: Part, byCode: ReadonlyMap<string, Part>): Part[] {
  const order: Part[] = []
  const seen = new Set<Part>()
  const visit = (part: Part) => {
    if (seen.has(part)) return
    seen.add(part)
    part.children.forEach(visit)
    if (part.requires)
      for (const code of nodesAskedFor(part.requires.condition)) visit(byCode.get(code)!)
    order.push(part)
  }
  visit(root)
  return order
}

/** The sheet is a group of kind `base` that always counts as holding several kinds. */
function rootOf(sheet: Sheet, rounding: Rounder): Part {
  const round = sheet.round_total ? readRounding(sheet.round_total) : null
  return withSums({
    ...{ at: 0, code: '', node: null, kind: 'base', holds: null, parent: null },
    ...numbersOf(sheet),
    ...{ round, roundScaled: round ?? rounding, requires: null, leaf: null },
    ...{ combine: 'sum', rescales: false, children: [] },
  })
}

/** So many sums of a group are kept. */
const mostSums = 4096

function withSums(read: Omit<Part, 'ofSum'>): Part {
  const part: Part = { ...read, ofSum: kept(mostSums, (sum) => standingFrom(part, sum)) }
  return part
}

/** What is done to the sum of a group or the points of a leaf, but for rounding. */
function numbersOf({ weight, base, min, max }: Pick<Node, 'weight' | 'base' | 'min' | 'max'>) {
  return {
    weight: parseStated(weight) ?? one,
    base: parseStated(base) ?? zero,
    weighs: weight !== undefined || base !== undefined,
    min: parseStated(min),
    max: parseStated(max),
  }
}

interface Context {
  parts: Part[]
  rounding: Rounder
  gradeWorth: GradeWorth
}

function readNode(node: Node, parent: Part, context: Context): Part {
  const kind = node.kind ?? parent.kind
  const own = node.round ? readRounding(node.round) : null
  const part = withSums({
    ...{ at: context.parts.length, code: node.code, node, kind, holds: kind, parent },
    ...numbersOf(node),
    round: own ?? (isGroup(node) ? null : context.rounding),
    roundScaled: own ?? context.rounding,
    requires: node.requires ? requirement(node.requires, context) : null,
    leaf: isGroup(node) ? null : readLeaf(node),
    combine: isGroup(node) ? (node.combine ?? 'sum') : 'sum',
    rescales: false,
    children: [],
  })
  context.parts.push(part)
  if (isGroup(node)) {
    readChildren(part, node.nodes, context)
    part.holds = oneKind(part)
  }
  return part
}

function readChildren(part: Part, nodes: readonly Node[], context: Context): void {
  part.children = nodes.map((node) => readNode(node, part, context))
  part.rescales = nodes.some((node) => node.not_applicable === 'rescale')
}

function requirement(condition: Condition, { gradeWorth }: Context) {
  return { condition, holds: readCondition(condition, gradeWorth) }
}

function readLeaf(node: Leaf): LeafRule {
  const kind = kindOf(node.rule)
  const takes = kind.takes(node.rule)
  const account = kind.read(node.rule)
  const raises = (node.raises ?? []).map(({ flag, from }) => ({
    flag,
    from: parseStated(from) ?? one,
  }))
  return {
    node,
    read: typeof account === 'function' ? account : () => account,
    compares: typeof account === 'function',
    answers: answersOf(node, takes),
    voids: kind.voids?.(node.rule) ?? false,
    flags: raises.length > 0 || (kind.flags?.(node.rule) ?? []).length > 0,
    raises,
  }
}

/** What is counted for each head hangs on the member's size too, and judges' scores are a new list each time. */
function answersOf({ rule }: Leaf, takes: readonly FactField[]): Answers {
  const repeat = !takes.includes('scores') && !('of' in rule && rule.of === 'per_size')
  return repeat ? keptAnswers(takes) : freshAnswer
}

/** The kind of all that a group adds up, its own base included; `null` where there are several. */
function oneKind({ base, kind, children }: Part): Kind | null {
  const kinds = new Set<Kind | null>(children.map((child) => child.holds))
  if (sign(base) !== 0) kinds.add(kind)
  const [only] = kinds
  return kinds.size === 1 ? only! : null
}

function readRounding({ to, mode = 'half-up' }: Rounding): Rounder {
  return { to: parse(to), mode }
}
