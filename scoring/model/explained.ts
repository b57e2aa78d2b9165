import * as v from 'valibot'
import { roundingModes } from './rounding.ts'
import { Stage } from './stage.ts'

/** An exact number: a decimal, or a fraction in lowest terms ("4/3") where a division does not end. */
export const ExactText = v.string()

/** One text in both languages. */
export const Both = v.object({ vi: v.string(), en: v.string() })
export type Both = v.InferOutput<typeof Both>

/** A node directly inside another, and what it is worth. */
export const PartValue = v.object({ code: v.string(), value: ExactText })
export type PartValue = v.InferOutput<typeof PartValue>

/** The numbers that a rule computes with, by name; the judges' scores are lists. */
export const RuleNumbers = v.record(v.string(), v.union([ExactText, v.array(ExactText)]))

/** A step: its numbers, the value after it, and its words, which are those of the ledger. */
function step<const Op extends string, const Numbers extends v.ObjectEntries>(
  op: Op,
  numbers: Numbers,
) {
  return v.object({ op: v.literal(op), ...numbers, result: ExactText, ...Both.entries })
}

/** The steps by which a value comes about, in the order in which they can be taken. */
export const ExplainedStep = v.variant('op', [
  step('missing', {}),
  step('rule', { kind: v.string(), numbers: RuleNumbers }),
  step('sum', {}),
  step('rescale', { sum: ExactText, whole: ExactText, left: ExactText }),
  step('highest', { chosen: v.string() }),
  step('lowest', { chosen: v.string() }),
  step('base', { base: ExactText, of: ExactText }),
  step('weight', { weight: ExactText, of: ExactText }),
  step('round', { of: ExactText, to: ExactText, mode: v.picklist(roundingModes) }),
  step('max', { of: ExactText, limit: ExactText }),
  step('min', { of: ExactText, limit: ExactText }),
  step('override', { by_rule: v.nullable(ExactText), stage: Stage, reason: v.string() }),
  step('not_applicable', { way: v.picklist(['full', 'zero', 'rescale']) }),
  step('not_counted', {
    code: v.string(),
    because: v.picklist(['not_applicable', 'requires_failed']),
  }),
  step('requires', {}),
  step('void', { code: v.string() }),
])
export type ExplainedStep = v.InferOutput<typeof ExplainedStep>
export type StepOp = ExplainedStep['op']

/** What keeps points from counting. */
export const cutReasons = [
  'max',
  'min',
  'override',
  'requires',
  'voided',
  'highest',
  'lowest',
  'not_applicable',
] as const
export type CutReason = (typeof cutReasons)[number]

/**
 * Points that do not count (below 0: that were added), and the node whose limit it is: the line's own or
 * one above it. Null where no number can be stated, since nothing was worked out.
 */
export const Cut = v.object({
  by: v.picklist(cutReasons),
  code: v.string(),
  points: v.nullable(ExactText),
  limit: v.optional(ExactText),
  chosen: v.optional(v.string()),
  ...Both.entries,
})
export type Cut = v.InferOutput<typeof Cut>

/** A fact as it was used, and in words. */
export const ExplainedFact = v.object({
  said: v.record(v.string(), v.unknown()),
  ...Both.entries,
})

/** One line of the ledger, taken apart. */
export const ExplainedLine = v.object({
  code: v.string(),
  title: v.string(),
  fact: v.nullable(ExplainedFact),
  rule: Both,
  parts: v.array(PartValue),
  steps: v.array(ExplainedStep),
  value: ExactText,
  points: v.string(),
  cut: v.array(Cut),
  reason: v.optional(v.string()),
  sentence: Both,
})
export type ExplainedLine = v.InferOutput<typeof ExplainedLine>
