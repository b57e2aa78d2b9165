import {
  Both,
  Cut,
  ExactText,
  ExplainedFact,
  ExplainedLine,
  ExplainedStep,
  PartValue,
  RuleNumbers,
  type StepOp,
} from '../model/explained.ts'
import { type Described, object, value } from './describe.ts'

const inVietnamese = 'In Vietnamese.'
const inEnglish = 'In English.'

/** The structured account of a ledger line. */
const describedLine = [
  value(
    'ExactText',
    ExactText,
    'An exact number as text: a decimal ("4.25"), or where a division does not end a fraction in lowest terms ("4/3").',
  ),
  object('Both', Both, 'One text in both languages.', { vi: inVietnamese, en: inEnglish }),
  object(
    'ExplainedLine',
    ExplainedLine,
    'A ledger line taken apart. Replaying its steps from their numbers gives value; value less the values of parts is points; the points of all lines add up to the total.',
    {
      code: 'The code of the node; empty for the sheet as a whole.',
      title: 'The title of the node.',
      fact: 'The fact that was used; null without one.',
      rule: 'How the node is scored, in words.',
      parts: 'What is directly inside a group, with what each is worth; empty for a criterion.',
      steps:
        'How the value came about, in order. A step with `of` starts from the result of the one before it.',
      value: 'What the node is worth.',
      points: 'What the line adds to the total, as in the ledger.',
      cut: 'What does not count of it, by its own limits first, then by those of the nodes above it.',
      reason: 'Why a person set the points; only where one did.',
      sentence: 'The whole line in one sentence, or two.',
    },
  ),
  object('ExplainedFact', ExplainedFact, 'A fact as it was used.', {
    said: 'Its fields, without member and criterion.',
    vi: inVietnamese,
    en: inEnglish,
  }),
  object('PartValue', PartValue, 'A node directly inside a group.', {
    code: 'Its code.',
    value: 'What it is worth.',
  }),
  object('Cut', Cut, 'Points that do not count, and by which limit.', {
    by: 'max, min: a limit of points. override: a person’s decision. requires: a condition that fails. voided: an option that voids. highest, lowest: only another child counts. not_applicable: it does not apply.',
    code: 'The node whose limit it is: this one or one above it; empty for the sheet. A max or min above takes from the whole of that node.',
    points: 'How many points do not count; below 0: that were added. null: nothing was worked out.',
    limit: 'Of max and min: the limit.',
    chosen: 'Of highest and lowest: the code of the child that counts instead.',
    vi: inVietnamese,
    en: inEnglish,
  }),
  value(
    'RuleNumbers',
    RuleNumbers,
    'The numbers of a rule by name. fixed: met × points. choice, given, bands, place: points (bands: of the band that begins at from; value, place: where it stands). perUnit: units × points, where units is (value − from) / step, without its fraction unless partial. ratio: points × min(cap, part / whole). leader: with ratio r at most top: points × at_plan × r up to 1, else points × (at_plan + (1 − at_plan) × (r − 1) / (top − 1)); without plans as ratio. judged: the mean of kept.',
  ),
]

type Step<Op extends StepOp> = Extract<ExplainedStep, { op: Op }>
/** What is said of each step: of itself, and of each number that only it has. */
type StepTexts = {
  [Op in StepOp]: { itself: string } & {
    [Field in Exclude<keyof Step<Op>, 'op' | 'result' | 'vi' | 'en'>]: string
  }
}

const before = 'The value before.'
const steps: StepTexts = {
  missing: { itself: 'Figures are missing: nothing yet from the rule.' },
  rule: {
    itself: 'What the rule makes of the fact.',
    kind: 'The kind of rule.',
    numbers: 'What it computes with.',
  },
  sum: { itself: 'The parts added up.' },
  rescale: {
    itself:
      'What applies, scaled up as if it were the whole: sum × whole / left, 0 where left is not above 0.',
    sum: 'The sum of what applies.',
    whole: 'The max of the group.',
    left: 'The max of the group less the max of all that dropped out.',
  },
  highest: { itself: 'Only the greatest part counts.', chosen: 'The code of that part.' },
  lowest: { itself: 'Only the smallest part counts.', chosen: 'The code of that part.' },
  base: { itself: 'base + of.', base: 'The points from the start.', of: before },
  weight: { itself: 'of × weight.', weight: 'The factor.', of: before },
  round: {
    itself: 'of, rounded.',
    of: before,
    to: 'To a multiple of this.',
    mode: 'half-up, half-even or down.',
  },
  max: { itself: 'At most limit.', of: before, limit: 'The greatest value.' },
  min: { itself: 'At least limit.', of: before, limit: 'The least value.' },
  override: {
    itself: 'A person’s own points, whatever the rule gave.',
    by_rule: 'What the rule gave; null without figures for it.',
    stage: 'The stage at which they were set.',
    reason: 'Why.',
  },
  not_applicable: {
    itself: 'It does not apply.',
    way: 'full: worth its max. zero: worth 0. rescale: drops out.',
  },
  not_counted: {
    itself: 'A node above keeps it from counting.',
    code: 'The code of that node.',
    because: 'It does not apply, or its condition fails.',
  },
  requires: { itself: 'Its condition fails: exactly 0.' },
  void: {
    itself: 'An option in it makes it worth exactly 0.',
    code: 'The code of that criterion.',
  },
}

const describedSteps: Described[] = ExplainedStep.options.map((schema) => {
  const op = schema.entries.op.literal
  const { itself, ...numbers } = steps[op]
  const told = { op: 'Which step it is.', result: 'The value after it.' }
  const fields = { ...told, ...numbers, vi: inVietnamese, en: inEnglish }
  return { name: `Step.${op}`, schema, text: itself, fields }
})

export const describedExplained: readonly Described[] = [
  ...describedLine,
  value('Step', ExplainedStep, 'One step of the computation, with its numbers and its words.'),
  ...describedSteps,
]
