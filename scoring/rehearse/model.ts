import * as v from 'valibot'

const Points = v.string()
const Text = v.string()

/** What became of one figure of last season under the other sheet: nothing, and why. */
export const UnplacedFact = v.object({
  member: v.string(),
  criterion: v.string(),
  /** `no_criterion`: no criterion of that code · `not_taken`: its rule cannot use the figure. */
  reason: v.picklist(['no_criterion', 'not_taken']),
  /** What its rule says of it, in words; empty where there is no criterion. */
  message: Text,
})
export type UnplacedFact = v.InferOutput<typeof UnplacedFact>

/** What one node adds to a member's total in each of the two; they add up to the totals. */
export const NodeChange = v.object({
  /** "" is the sheet itself. */
  code: v.string(),
  title: Text,
  /** Null where the node is in the other sheet only. */
  from: v.nullable(Points),
  to: v.nullable(Points),
  difference: Points,
})
export type NodeChange = v.InferOutput<typeof NodeChange>

/** `has`: a seat, withheld or not · `open`: one of those to be chosen among · `not`. */
export const Hold = v.picklist(['has', 'open', 'not'])
export type Hold = v.InferOutput<typeof Hold>

export const AwardChange = v.object({
  award: v.string(),
  title: Text,
  from: Hold,
  to: Hold,
})
export type AwardChange = v.InferOutput<typeof AwardChange>

export const MemberChange = v.object({
  id: v.string(),
  name: Text,
  total: v.object({ from: Points, to: Points, difference: Points }),
  rank: v.object({ from: v.nullable(v.number()), to: v.nullable(v.number()) }),
  /** Titles; null without a grade. */
  grade: v.object({ from: v.nullable(Text), to: v.nullable(Text) }),
  /** Only those that change. */
  awards: v.array(AwardChange),
  /** Nodes that make a difference, the greatest first. */
  nodes: v.array(NodeChange),
})
export type MemberChange = v.InferOutput<typeof MemberChange>

/** Two results side by side, member by member, in the order of the second. */
export const Differences = v.object({
  members: v.array(MemberChange),
  /** Members that only one of the two has, by id. */
  only_before: v.array(v.string()),
  only_after: v.array(v.string()),
})
export type Differences = v.InferOutput<typeof Differences>

/** One season's figures under its own sheet and under another. */
export const Rehearsal = v.object({
  ...Differences.entries,
  /** How many figures found a place. */
  placed: v.number(),
  unplaced: v.array(UnplacedFact),
  /** Criteria of the other sheet for which no figure came, in its order. */
  without_facts: v.array(v.object({ code: v.string(), title: Text, is_new: v.boolean() })),
  /** Criteria that have one code in both and another title: perhaps no longer the same. */
  retitled: v.array(v.object({ code: v.string(), from: Text, to: Text })),
})
export type Rehearsal = v.InferOutput<typeof Rehearsal>
