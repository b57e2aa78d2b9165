import { add, type Exact, zero } from '../decimal.ts'
import type { ExplainedStep, StepOp } from '../model/explained.ts'
import { defaultStage } from '../model/stage.ts'
import type { LeafPart } from '../tree/leaf.ts'
import type { Part } from '../tree/part.ts'
import type { MemberScore } from '../tree/score-member.ts'
import { answerTo } from '../tree/usage.ts'
import type { Worth } from '../tree/worth.ts'
import { silencer, voidingChild } from '../words/steps.ts'
import { exactText } from './line-text.ts'

/** What a step computes with, and what it comes to: all of it but its words. */
export type StepNumbers = { [Op in StepOp]: Omit<Step<Op>, 'vi' | 'en'> }[StepOp]
type Step<Op extends StepOp> = Extract<ExplainedStep, { op: Op }>

type Reader<Op extends StepOp> = (
  part: Part,
  worth: Worth,
  score: MemberScore,
) => Omit<Step<Op>, 'op' | 'vi' | 'en'>

/** The numbers of one step of `wayOf`. */
export function numbersOf(op: StepOp, part: Part, worth: Worth, score: MemberScore): StepNumbers {
  return { op, ...readers[op](part, worth, score) } as StepNumbers
}

const text = exactText
const nothing = text(zero)

const readers: { [Op in StepOp]: Reader<Op> } = {
  missing: () => ({ result: nothing }),
  rule(part, { trace }, { usage, accounts }) {
    const leaf = part as LeafPart
    const numbers = Object.entries(accounts[part.at]!.numbers(answerTo(leaf, usage).given))
    return {
      kind: leaf.leaf.node.rule.kind,
      numbers: Object.fromEntries(numbers.map(([name, value]) => [name, written(value)])),
      result: text(trace!.inner),
    }
  },

  sum: (_, { trace }) => ({ result: text(trace!.inner) }),
  rescale(_, { trace }) {
    const { sum, whole, left } = trace!.scaledFrom!
    return { sum: text(sum), whole: text(whole), left: text(left), result: text(trace!.inner) }
  },
  highest: chosen,
  lowest: chosen,

  base: ({ base }, { trace }) => ({
    base: text(base),
    of: text(trace!.inner),
    result: text(add(base, trace!.inner)),
  }),
  weight: ({ base, weight }, { trace }) => ({
    weight: text(weight),
    of: text(add(base, trace!.inner)),
    result: text(trace!.weighted),
  }),
  round(part, { trace }) {
    const { to, mode } = (trace!.scaledFrom ? part.roundScaled : part.round)!
    return { of: text(trace!.weighted), to: text(to), mode, result: text(trace!.rounded) }
  },
  max: ({ max }, worth) => clamped(max!, worth),
  min: ({ min }, worth) => clamped(min!, worth),

  override({ at }, { trace, value }, { usage }) {
    const { stage = defaultStage, reason } = usage.facts[at]!
    const by_rule = trace && text(trace.clamped)
    return { by_rule, stage, reason: reason!, result: text(value) }
  },
  not_applicable: ({ node }, { value }) => ({ way: node!.not_applicable!, result: text(value) }),
  not_counted(part, { value }, score) {
    const { code, status } = silencer(part, score)
    return { code, because: status, result: text(value) }
  },
  requires: () => ({ result: nothing }),
  void: ({ children }, _, score) => ({
    code: voidingChild(children, score).code,
    result: nothing,
  }),
}

function chosen({ children }: Part, { trace }: Worth) {
  return { chosen: children[trace!.chosen!]!.code, result: text(trace!.inner) }
}

function clamped(limit: Exact, { trace }: Worth) {
  return { of: text(trace!.rounded), limit: text(limit), result: text(trace!.clamped) }
}

function written(value: Exact | readonly Exact[]): string | string[] {
  return Array.isArray(value) ? value.map(text) : text(value as Exact)
}
