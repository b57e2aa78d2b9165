import type { Holds } from '../condition.ts'
import type { Exact, RoundingMode } from '../decimal.ts'
import type { Condition } from '../model/condition.ts'
import type { Kind, Leaf, Node } from '../model/node.ts'
import type { Comparing } from '../rule.ts'
import type { Answers } from './answer.ts'
import type { Standing } from './worth.ts'

/** Where to round, and how. */
export interface Rounder {
  to: Exact
  mode: RoundingMode
}

/** A node of the sheet with its numbers read; the sheet itself is the part at the root. */
export interface Part {
  /** The place of the part in the sheet's order: a group before what is in it, the root last. */
  at: number
  /** Empty for the sheet. */
  code: string
  node: Node | null
  /** Its own kind, inherited where it states none. */
  kind: Kind
  /** The one kind that all it adds up is of; `null` where there are several, and for the sheet. */
  holds: Kind | null
  weight: Exact
  base: Exact
  /** Whether base or weight change anything. */
  weighs: boolean
  min: Exact | null
  max: Exact | null
  /** Of a leaf its own or the sheet's; of a group only its own. */
  round: Rounder | null
  /** What a group is rounded by once it has been scaled up. */
  roundScaled: Rounder
  requires: { holds: Holds; condition: Condition } | null
  leaf: LeafRule | null
  combine: 'sum' | 'max' | 'min'
  /** Whether a child may drop out, so that the others are scaled up. */
  rescales: boolean
  /** What it is worth when its children, all of them, come to so much: members of equal sums share it. */
  ofSum: (sum: Exact) => Standing
  parent: Part | null
  children: Part[]
}

/** What a leaf does with facts. */
export interface LeafRule {
  node: Leaf
  /** What its rule makes of a fact. Whom the cluster has makes no difference unless the rule compares. */
  read: Comparing
  compares: boolean
  answers: Answers
  /** An option of it makes the group worth 0. */
  voids: boolean
  /** Some fact of it raises a flag. */
  flags: boolean
  raises: { flag: string; from: Exact }[]
}
