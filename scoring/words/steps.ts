import { add, cmp, type Exact, equals, one, sign } from '../decimal.ts'
import type { SeasonFile } from '../model/season.ts'
import { defaultStage, type Stage } from '../model/stage.ts'
import type { Part } from '../tree/part.ts'
import type { ReadSheet } from '../tree/read-sheet.ts'
import type { MemberScore } from '../tree/score-member.ts'
import type { Trace, Worth } from '../tree/worth.ts'
import { conditionInWords } from './condition.ts'
import { type Language, type Say, speaker } from './say.ts'

/** What the steps of one member's ledger are told from. */
interface Context {
  season: SeasonFile
  sheet: ReadSheet
  score: MemberScore
  language: Language
}

type Teller = (part: Part, worth: Worth, say: Say, context: Context) => string[]

/** How each value of one member came about, in sentences from which it can be recomputed by hand. */
export function stepTeller(context: Context): (part: Part, worth: Worth) => string[] {
  const plain = speaker(context.language)
  return (part, worth) => {
    const unit = part.leaf?.node.unit
    const say = unit ? speaker(context.language, unit) : plain
    return tellers[worth.status](part, worth, say, context)
  }
}

const tellers: Record<Worth['status'], Teller> = {
  used: (part, { trace }, say) => computed(part, trace!, say),
  missing: (part, { trace }, say) => [
    say.either('chưa nhập số liệu', 'figures are missing'),
    ...computed(part, trace!, say),
  ],
  overridden,
  not_applicable: notApplicable,
  not_counted: notCounted,
  requires_failed: ({ requires }, _worth, say, { season, language }) => {
    const condition = conditionInWords(requires!.condition, season, language)
    return [
      say.either(
        `0 vì không đạt điều kiện: ${condition}`,
        `0, since this is not met: ${condition}`,
      ),
    ]
  },
  voided: ({ children }, _worth, say, { score }) => {
    const code = children.find((child) => score.voiding.has(child.at))!.code
    return [say.either(`0 vì điểm liệt ở ${code}`, `0, since ${code} voids it`)]
  },
}

/** From the rule, or the nodes inside, over base, weight and rounding to the clamps. */
function computed(part: Part, trace: Trace, say: Say): string[] {
  const { scored } = trace
  const steps = scored ? [scored.step(say)] : part.leaf ? [] : [insideInWords(part, trace, say)]
  const based = add(part.base, trace.inner)
  if (sign(part.base) !== 0) {
    const sum = `${say.number(part.base)} + ${inSum(trace.inner, say)} ${say.result(based)}`
    steps.push(`${say.either('điểm có sẵn', 'from the start')}: ${sum}`)
  }
  if (part.weight !== one) {
    const product = `${inSum(based, say)} × ${say.number(part.weight)} ${say.result(trace.weighted)}`
    steps.push(`${say.either('hệ số', 'weight')}: ${product}`)
  }
  if (!equals(trace.weighted, trace.rounded))
    steps.push(`${say.either('làm tròn', 'rounded')} ${say.number(trace.rounded)}`)
  return [...steps, ...clampInWords(trace, say)]
}

function clampInWords({ rounded, clamped }: Trace, say: Say): string[] {
  const side = cmp(clamped, rounded)
  if (side === 0) return []
  const limit = say.number(clamped)
  return [
    side < 0
      ? say.either(`tối đa ${limit}`, `at most ${limit}`)
      : say.either(`tối thiểu ${limit}`, `at least ${limit}`),
  ]
}

/** What a group takes from the nodes inside it. */
function insideInWords({ combine, children }: Part, trace: Trace, say: Say): string {
  const { inner, scaledFrom, chosen } = trace
  if (scaledFrom) {
    const { sum, whole, left } = scaledFrom
    const product = `${inSum(sum, say)} × ${say.number(whole)}/${inSum(left, say)} ${say.result(inner)}`
    return say.either(`chỉ tính phần áp dụng: ${product}`, `only what applies: ${product}`)
  }
  if (chosen !== undefined) {
    const one = `${children[chosen]!.code}: ${say.number(inner)}`
    return combine === 'max'
      ? say.either(`chỉ tính mục cao nhất ${one}`, `only the highest counts, ${one}`)
      : say.either(`chỉ tính mục thấp nhất ${one}`, `only the lowest counts, ${one}`)
  }
  return `${say.either('các mục cộng lại', 'its parts add up to')} ${say.number(inner)}`
}

/** "thẩm định ghi 4, tính theo quy tắc 6: chỉ 4 văn bản là giải pháp" */
function overridden(part: Part, { fact, trace, value }: Worth, say: Say): string[] {
  const stage = fact!.stage ?? defaultStage
  const set = `${stageInWords(stage, say)} ${say.number(value)}`
  if (!trace) return [`${set}: ${fact!.reason}`]
  const rule = `${say.either('tính theo quy tắc', 'by the rule')} ${say.number(trace.clamped)}`
  return [...computed(part, trace, say), `${set}, ${rule}: ${fact!.reason}`]
}

function stageInWords(stage: Stage, say: Say): string {
  return stage === 'final'
    ? say.either('kết luận ghi', 'finally set to')
    : say.either('thẩm định ghi', 'set on verification to')
}

function notApplicable({ node }: Part, { value }: Worth, say: Say): string[] {
  const ways = {
    full: say.either(
      `không áp dụng, tính đủ ${say.points(value)}`,
      `does not apply, counts full: ${say.points(value)}`,
    ),
    zero: say.either('không áp dụng, tính 0 điểm', 'does not apply, counts 0 points'),
    rescale: say.either('không áp dụng, không đưa vào tính', 'does not apply and drops out'),
  }
  return [ways[node!.not_applicable!]]
}

/** Says which node above keeps it from counting. */
function notCounted(part: Part, _worth: Worth, say: Say, { score: { worths } }: Context): string[] {
  for (let above = part.parent; above; above = above.parent) {
    const { status } = worths[above.at]!
    if (status === 'not_applicable')
      return [say.either(`mục ${above.code} không áp dụng`, `${above.code} does not apply`)]
    if (status === 'requires_failed')
      return [
        say.either(
          `không cần số liệu vì mục ${above.code} không đạt điều kiện`,
          `no figures needed, since ${above.code} does not meet its condition`,
        ),
      ]
  }
  return []
}

/** A negative number inside a formula stands in brackets. */
function inSum(x: Exact, say: Say): string {
  return sign(x) < 0 ? `(${say.number(x)})` : say.number(x)
}
