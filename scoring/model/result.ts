import * as v from 'valibot'
import { resultFormat } from '../version.ts'
import { ExplainedLine } from './explained.ts'
import { Stage } from './stage.ts'

/** Points as decimal text without trailing zeros. */
export const Points = v.string()
const Ids = v.array(v.string())

/** Which key put a member below the one listed above it; nulls where the two are level. */
export const DecidedBy = v.object({
  key: v.nullable(v.string()),
  above: v.string(),
  /** As compared, the upper one's first; null where the value is missing. */
  values: v.nullable(v.tuple([v.nullable(v.string()), v.nullable(v.string())])),
  equal_on: v.array(v.string()),
})
export type DecidedBy = v.InferOutput<typeof DecidedBy>

/**
 * What became of a node. `used`: its fact (or, of a group, its parts) gave the points. `overridden`: a
 * person set them. `not_counted`: it lies in a node that does not apply, or in one whose condition
 * fails and has no fact of its own.
 */
export const LedgerStatus = v.picklist([
  'used',
  'missing',
  'overridden',
  'not_applicable',
  'not_counted',
  'requires_failed',
  'voided',
])
export type LedgerStatus = v.InferOutput<typeof LedgerStatus>

/**
 * One line of the account of a total. A leaf's line adds what the leaf is worth; a group has a line
 * where it adds or takes something itself (its base, weight, cap, condition…), with just that; the line
 * of the sheet has the code "". So the `points` of all lines add up to the total.
 */
export const LedgerLine = v.object({
  code: v.string(),
  /** The fact that was used, without member and criterion. */
  fact: v.nullable(v.record(v.string(), v.unknown())),
  /** The computation in words, step by step. */
  steps: v.array(v.string()),
  points: Points,
  /** What the node's own `min` and `max` took away; negative where they gave. */
  cut: Points,
  status: LedgerStatus,
  /** Only where it was asked for. */
  explained: v.optional(ExplainedLine),
})
export type LedgerLine = v.InferOutput<typeof LedgerLine>

export const ResultMember = v.object({
  id: v.string(),
  total: Points,
  base: Points,
  bonus: Points,
  penalty: Points,
  /** base + bonus + penalty + cut = total. */
  cut: Points,
  missing: v.number(),
  flags: v.array(v.string()),
  nodes: v.record(v.string(), Points),
  grade: v.nullable(v.string()),
  grade_before_sanctions: v.nullable(v.string()),
  /** The places in the list of sanctions, from 0, of those that applied. */
  sanctions: v.array(v.number()),
  /** Null out of competition; a decimal in fractional ranking (2.5). */
  rank: v.nullable(v.number()),
  tied: v.boolean(),
  would_be: v.optional(v.nullable(v.number())),
  decided_by: v.optional(DecidedBy),
  ledger: v.array(LedgerLine),
})
export type ResultMember = v.InferOutput<typeof ResultMember>

/** Seats on a line through a tie: people choose so many of these. */
export const Pending = v.object({ choose: v.number(), among: Ids })

export const AwardResult = v.object({
  seats: v.number(),
  recipients: Ids,
  withheld: Ids,
  pending: v.nullable(Pending),
  unfilled: v.number(),
  overrun: v.number(),
})
export type AwardResult = v.InferOutput<typeof AwardResult>

export const MissingQuestion = v.object({
  kind: v.literal('missing'),
  member: v.string(),
  criterion: v.string(),
})
export const TieQuestion = v.object({
  kind: v.literal('tie'),
  award: v.string(),
  ...Pending.entries,
})
export const WithheldQuestion = v.object({
  kind: v.literal('withheld'),
  award: v.string(),
  member: v.string(),
})
/** What people must still decide. */
export const Question = v.variant('kind', [MissingQuestion, TieQuestion, WithheldQuestion])
export type Question = v.InferOutput<typeof Question>

export const Result = v.object({
  format: v.literal(resultFormat),
  engine: v.string(),
  stage: Stage,
  members: v.array(ResultMember),
  awards: v.record(v.string(), AwardResult),
  questions: v.array(Question),
})
export type Result = v.InferOutput<typeof Result>
