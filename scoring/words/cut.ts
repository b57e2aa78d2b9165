import { type Exact, neg, sign } from '../decimal.ts'
import type { CutReason } from '../model/explained.ts'
import type { Say } from './say.ts'

/** What was cut from a line, and by the limit of which node. */
export type CutOf = Amount &
  ({ above: false; by: OwnReason } | { above: true; by: Exclude<CutReason, 'override'> })

/** The limits that a node itself has for a line. */
type OwnReason = Exclude<CutReason, 'highest' | 'lowest'>

interface Amount {
  /** The node whose limit it is: the line's own, or one above it; "" is the sheet. */
  code: string
  /** Below 0: points that were added. Null where nothing was worked out. */
  points: Exact | null
  limit?: Exact
  /** The child that counts instead. */
  chosen?: string
}

/**
 * What was cut, said plainly: "vượt tối đa 5 điểm của mục 1.2: cắt 1". The limit of a node above is told
 * of that node: its cap takes from all that is in it.
 */
export function cutInWords(cut: CutOf, say: Say): string {
  return (cut.above ? fromAbove[cut.by] : own[cut.by])(cut, say)
}

type Teller = (cut: Amount, say: Say) => string

const own: Record<OwnReason, Teller> = {
  max: (cut, say) =>
    say.either(
      `vượt tối đa ${say.points(cut.limit!)} của ${nodeIn(cut, say)}: cắt ${say.number(cut.points!)}`,
      `above the maximum of ${say.points(cut.limit!)} of ${nodeIn(cut, say)}: ${say.number(cut.points!)} cut`,
    ),
  min: (cut, say) =>
    say.either(
      `dưới mức tối thiểu ${say.number(cut.limit!)} điểm của ${nodeIn(cut, say)}: nâng ${say.number(neg(cut.points!))}`,
      `below the minimum of ${say.number(cut.limit!)} of ${nodeIn(cut, say)}: raised by ${say.number(neg(cut.points!))}`,
    ),
  override: ({ points }, say) =>
    sign(points!) > 0
      ? say.either(
          `bớt ${say.points(points!)} so với quy tắc`,
          `${say.points(points!)} fewer than by the rule`,
        )
      : say.either(
          `thêm ${say.points(neg(points!))} so với quy tắc`,
          `${say.points(neg(points!))} more than by the rule`,
        ),
  requires: lost,
  voided: lost,
  not_applicable: (_, say) => say.either('không áp dụng', 'does not apply'),
}

const fromAbove: Record<Exclude<CutReason, 'override'>, Teller> = {
  max: (cut, say) =>
    say.either(
      `${nodeIn(cut, say)} vượt tối đa ${say.points(cut.limit!)}: cả mục bị cắt ${say.number(cut.points!)}`,
      `${nodeIn(cut, say)} is above its maximum of ${say.points(cut.limit!)}: ${say.number(cut.points!)} cut from all of it`,
    ),
  min: (cut, say) =>
    say.either(
      `${nodeIn(cut, say)} dưới mức tối thiểu ${say.number(cut.limit!)} điểm: cả mục được nâng ${say.number(neg(cut.points!))}`,
      `${nodeIn(cut, say)} is below its minimum of ${say.number(cut.limit!)}: all of it is raised by ${say.number(neg(cut.points!))}`,
    ),
  requires: (cut, say) =>
    say.either(
      `${nodeIn(cut, say)} không đạt điều kiện nên ${size(cut, say)} này không tính`,
      `${nodeIn(cut, say)} does not meet its condition: ${size(cut, say)} not counted`,
    ),
  voided: (cut, say) =>
    say.either(
      `${nodeIn(cut, say)} bị điểm liệt nên ${size(cut, say)} này không tính`,
      `${nodeIn(cut, say)} is voided: ${size(cut, say)} not counted`,
    ),
  highest: (cut, say) =>
    say.either(
      `${nodeIn(cut, say)} chỉ tính mục cao nhất ${cut.chosen} nên ${size(cut, say)} này không tính`,
      `only the highest of ${nodeIn(cut, say)} counts, ${cut.chosen}: ${size(cut, say)} not counted`,
    ),
  lowest: (cut, say) =>
    say.either(
      `${nodeIn(cut, say)} chỉ tính mục thấp nhất ${cut.chosen} nên ${size(cut, say)} này không tính`,
      `only the lowest of ${nodeIn(cut, say)} counts, ${cut.chosen}: ${size(cut, say)} not counted`,
    ),
  not_applicable: (cut, say) =>
    say.either(
      `${nodeIn(cut, say)} không áp dụng nên không tính`,
      `${nodeIn(cut, say)} does not apply: not counted`,
    ),
}

function lost({ points }: Amount, say: Say): string {
  return sign(points!) > 0
    ? say.either(`mất ${say.points(points!)}`, `${say.points(points!)} lost`)
    : say.either(`khỏi ${say.points(points!)}`, `spared ${say.points(points!)}`)
}

function nodeIn({ code }: Amount, say: Say): string {
  return code === '' ? say.either('bảng điểm', 'the sheet') : say.either(`mục ${code}`, code)
}

function size({ points }: Amount, say: Say): string {
  return say.points(points!)
}
