import * as v from 'valibot'
import { Rule } from '../rules/index.ts'
import { MoneyKind } from './activity.ts'
import { closed } from './closed.ts'
import { Condition } from './condition.ts'
import { kinds } from './node-parts.ts'
import { Decimal, NonNegative } from './numbers.ts'
import { Rounding } from './rounding.ts'
import { toldApart } from './told-apart.ts'
import { Code, filled, Note, Words } from './values.ts'

/** What the tree asks of nodes stands apart, so that who only scores loads no schema. */
export { isGroup, kinds } from './node-parts.ts'

/** The column that a node's points belong to: Chuẩn, Thưởng or Trừ. */
export const Kind = v.picklist(kinds, 'choice.unknown')
export type Kind = v.InferOutput<typeof Kind>

/** What a fact "does not apply" does: worth its `max`, worth 0, or dropped with the others scaled up. */
export const NotApplicable = v.picklist(['full', 'zero', 'rescale'], 'choice.unknown')

const nodeEntries = {
  code: Code,
  title: Words,
  note: v.optional(Note),
  kind: v.optional(Kind),
  weight: v.optional(NonNegative),
  base: v.optional(Decimal),
  min: v.optional(Decimal),
  max: v.optional(Decimal),
  round: v.optional(Rounding),
  requires: v.optional(Condition),
  not_applicable: v.optional(NotApplicable),
  /** What proves it, in words. */
  evidence: v.optional(Note),
} as const

/** An object with the fields of every node and these. A function, so that who only scores loads no schema. */
/* @__NO_SIDE_EFFECTS__ */
function node<const More extends v.ObjectEntries>(more: More) {
  return closed({ ...nodeEntries, ...more })
}

/** A flag that a leaf raises when what it measures is at least `from` (1 where it is not said). */
export const Raise = closed({ flag: Code, from: v.optional(Decimal) })
export type Raise = v.InferOutput<typeof Raise>

/** What one claimed activity adds to the figure that the leaf measures; one of them counts 1 by default. */
export const Claims = closed({
  measure: v.picklist(['count', 'people', 'money'], 'choice.unknown'),
  /** Which money counts, in triệu đồng: `spent` where it is not said. */
  money_kind: v.optional(MoneyKind),
  /** What a joint activity counts for each who took part: all of it (the default), or its share. */
  joint: v.optional(v.picklist(['full', 'share'], 'choice.unknown')),
})
export type Claims = v.InferOutput<typeof Claims>

/** A criterion that facts are given for. */
export const Leaf = node({
  rule: Rule,
  raises: v.optional(v.array(Raise, 'list.missing')),
  /** What is counted ("đoàn", "dự án"): for sentences only. */
  unit: v.optional(Words),
  claims: v.optional(Claims),
})
export type Leaf = v.InferOutput<typeof Leaf>

export const Combine = v.picklist(['sum', 'max', 'min'], 'choice.unknown')

/** A section: combines what its nodes are worth. */
export interface Group extends v.InferOutput<v.ObjectSchema<typeof nodeEntries, undefined>> {
  combine?: v.InferOutput<typeof Combine> | undefined
  nodes: Node[]
}

export type Node = Group | Leaf

export const Node: v.GenericSchema<unknown, Node> = toldApart<Node>(
  () => [Group, Leaf],
  (has) => (has('nodes') ? Group : Leaf),
)

export const Group = node({
  combine: v.optional(Combine),
  nodes: filled(Node),
})
