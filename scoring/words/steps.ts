import { add, type Exact, sign } from '../decimal.ts'
import type { StepOp } from '../model/explained.ts'
import type { SeasonFile } from '../model/season.ts'
import { defaultStage, type Stage } from '../model/stage.ts'
import type { LeafPart } from '../tree/leaf.ts'
import type { Part } from '../tree/part.ts'
import type { MemberScore } from '../tree/score-member.ts'
import { answerTo } from '../tree/usage.ts'
import type { Worth } from '../tree/worth.ts'
import { conditionInWords } from './condition.ts'
import { type Language, type Say, speaker } from './say.ts'
import { wayOf } from './way.ts'

/** What the steps of one member's ledger are told from. */
interface Context {
  season: SeasonFile
  score: MemberScore
  language: Language
}

type Teller = (part: Part, worth: Worth, say: Say, context: Context) => string

/**
 * How the value of a part came about for one member, in sentences from which it can be recomputed by hand: one
 * for each step of `wayOf`.
 */
export function stepsOf(part: Part, worth: Worth, context: Context): string[] {
  const say = speaker(context.language, part.leaf?.node.unit)
  return wayOf(part, worth).map((op) => tellers[op](part, worth, say, context))
}

const tellers: Record<StepOp, Teller> = {
  rule: (part, { trace }, say, { score: { accounts, usage } }) =>
    accounts[part.at]!.step(answerTo(part as LeafPart, usage).given, trace!.inner, say),
  missing: (_, __, say) => say.either('chưa nhập số liệu', 'figures are missing'),

  sum: (_, { trace }, say) =>
    `${say.either('các mục cộng lại', 'its parts add up to')} ${say.number(trace!.inner)}`,
  rescale(_, { trace }, say) {
    const { sum, whole, left } = trace!.scaledFrom!
    const product = `${inSum(sum, say)} × ${say.number(whole)}/${inSum(left, say)} ${say.result(trace!.inner)}`
    return say.either(`chỉ tính phần áp dụng: ${product}`, `only what applies: ${product}`)
  },
  highest(part, worth, say) {
    const one = chosenInWords(part, worth, say)
    return say.either(`chỉ tính mục cao nhất ${one}`, `only the highest counts, ${one}`)
  },
  lowest(part, worth, say) {
    const one = chosenInWords(part, worth, say)
    return say.either(`chỉ tính mục thấp nhất ${one}`, `only the lowest counts, ${one}`)
  },

  base({ base }, { trace }, say) {
    const { inner } = trace!
    const sum = `${say.number(base)} + ${inSum(inner, say)} ${say.result(add(base, inner))}`
    return `${say.either('điểm có sẵn', 'from the start')}: ${sum}`
  },
  weight({ base, weight }, { trace }, say) {
    const { inner, weighted } = trace!
    const product = `${inSum(add(base, inner), say)} × ${say.number(weight)} ${say.result(weighted)}`
    return `${say.either('hệ số', 'weight')}: ${product}`
  },
  round: (_, { trace }, say) =>
    `${say.either('làm tròn', 'rounded')} ${say.number(trace!.rounded)}`,
  max: (_, { trace }, say) => `${say.either('tối đa', 'at most')} ${say.number(trace!.clamped)}`,
  min: (_, { trace }, say) =>
    `${say.either('tối thiểu', 'at least')} ${say.number(trace!.clamped)}`,

  /** "thẩm định ghi 4, tính theo quy tắc 6: chỉ 4 văn bản là giải pháp" */
  override({ at }, { trace, value }, say, { score }) {
    const { stage = defaultStage, reason } = score.usage.facts[at]!
    const set = `${stageInWords(stage, say)} ${say.number(value)}`
    if (!trace) return `${set}: ${reason}`
    const rule = `${say.either('tính theo quy tắc', 'by the rule')} ${say.number(trace.clamped)}`
    return `${set}, ${rule}: ${reason}`
  },
  not_applicable({ node }, { value }, say) {
    const ways = {
      full: say.either(
        `không áp dụng, tính đủ ${say.points(value)}`,
        `does not apply, counts full: ${say.points(value)}`,
      ),
      zero: say.either('không áp dụng, tính 0 điểm', 'does not apply, counts 0 points'),
      rescale: say.either('không áp dụng, không đưa vào tính', 'does not apply and drops out'),
    }
    return ways[node!.not_applicable!]
  },
  not_counted(part, _, say, { score }) {
    const { code, status } = silencer(part, score)
    return status === 'not_applicable'
      ? say.either(`mục ${code} không áp dụng`, `${code} does not apply`)
      : say.either(
          `không cần số liệu vì mục ${code} không đạt điều kiện`,
          `no figures needed, since ${code} does not meet its condition`,
        )
  },
  requires({ requires }, _, say, { season, language }) {
    const condition = conditionInWords(requires!.condition, season, language)
    return say.either(
      `0 vì không đạt điều kiện: ${condition}`,
      `0, since this is not met: ${condition}`,
    )
  },
  void({ children }, _, say, { score }) {
    const code = voidingChild(children, score).code
    return say.either(`0 vì điểm liệt ở ${code}`, `0, since ${code} voids it`)
  },
}

function chosenInWords({ children }: Part, { trace }: Worth, say: Say): string {
  return `${children[trace!.chosen!]!.code}: ${say.number(trace!.inner)}`
}

function stageInWords(stage: Stage, say: Say): string {
  return stage === 'final'
    ? say.either('kết luận ghi', 'finally set to')
    : say.either('thẩm định ghi', 'set on verification to')
}

/** The node above that keeps a part from counting: there always is one. */
export function silencer(
  part: Part,
  score: MemberScore,
): { code: string; status: 'not_applicable' | 'requires_failed' } {
  const above = part.parent!
  const { status } = score.standings[above.at]!
  return status === 'not_applicable' || status === 'requires_failed'
    ? { code: above.code, status }
    : silencer(above, score)
}

/** The child whose chosen option makes its group worth 0. */
export function voidingChild(children: readonly Part[], { voiding }: MemberScore): Part {
  return children.find(({ at }) => voiding.includes(at))!
}

/** A negative number inside a formula stands in brackets. */
function inSum(x: Exact, say: Say): string {
  return sign(x) < 0 ? `(${say.number(x)})` : say.number(x)
}
