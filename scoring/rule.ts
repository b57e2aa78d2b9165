import * as v from 'valibot'
import type { Exact } from './decimal.ts'
import { closed } from './model/closed.ts'
import type { Fact, FactField } from './model/fact.ts'
import type { FaultCode } from './read/messages.ts'
import type { Answer } from './tree/answer.ts'
import type { Standing } from './tree/worth.ts'
import type { Say } from './words/say.ts'

/** What one member gives a leaf, read from its fact; `null` where the fact does not say it. */
export interface Given {
  quantity: Exact | null
  actual: Exact | null
  plan: Exact | null
  previous: Exact | null
  points: Exact | null
  scores: readonly Exact[] | null
  met: boolean | null
  option: string | null
  /** The member's size, for `per_size`. */
  size: Exact | null
  ranked: boolean
}

/** The numbers that a rule computes with, by name. */
export type Numbers = Readonly<Record<string, Exact | readonly Exact[]>>

/** What a rule makes of what a member gives. `null` is missing, which is never 0. */
export interface Account {
  /** What the leaf measures, for flags, conditions and ranking keys. */
  measure: (given: Given) => Exact | null
  /** Before base, weight, rounding and clamps. */
  points: (given: Given) => Exact | null
  /**
   * What the points can be computed from again; the published schema of the result says how. Asked, like
   * `step`, only where there are points.
   */
  numbers: (given: Given) => Numbers
  /** How the points came about, as a sentence: "3 đoàn × 2 = 6". */
  step: (given: Given, points: Exact, say: Say) => string
  /** What follows from the fact whatever the leaf is worth: of an option, its flags and whether it voids. */
  consequence?: (given: Given) => { voids: boolean; flags: readonly string[] }
  /** What leaves keep of an account that comes back: what each answer came to. */
  standings?: WeakMap<Answer, Standing>
}

/** A rule that compares members looks up once what it needs of them all. */
export type Comparing = (cluster: readonly Given[]) => Account

/** Something wrong with a rule, or with a fact under it, at a path inside that rule or fact. */
export interface Complaint {
  path: (string | number)[]
  code: FaultCode
  /** The names of which the nearest is offered. */
  names?: () => readonly string[]
}

/** What a kind of rule does when it scores. `rule` is always one that its schema has read. */
export interface RuleSpec<Params> {
  /** The fields of a fact that the rule can use. */
  takes: (rule: Params) => readonly FactField[]
  /** Reads the rule's numbers, once for all members. */
  read: (rule: Params) => Account | Comparing
  /** Whether it measures a value, so that flags, conditions and rankings may ask for it. */
  measures?: (rule: Params) => boolean
  /** The flags that a fact can raise through the rule itself. */
  flags?: (rule: Params) => string[]
  /** Whether a fact can make the group worth 0 through the rule itself. */
  voids?: (rule: Params) => boolean
}

/** What is to be checked of a kind of rule before it scores. */
export interface RuleChecks<Params> {
  /** What the schema cannot say: bands out of order, an option named twice. */
  complaints?: (rule: Params) => Complaint[]
  /** What is wrong with a fact whose fields the rule takes: an unknown option, a score outside. */
  factComplaints?: (rule: Params, fact: Partial<Fact>) => Complaint[]
}

/** A rule of this kind as written in a sheet: its name and fields. */
/* @__NO_SIDE_EFFECTS__ */
export function ruleSchema<const Kind extends string, const Params extends v.ObjectEntries>(
  kind: Kind,
  params: Params,
) {
  return closed({ kind: v.literal(kind), ...params })
}

/** A kind seen from outside: whatever its fields are. */
export type RuleKind = RuleSpec<unknown>
