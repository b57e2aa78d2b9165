import { format } from '../decimal.ts'
import type { Part } from '../tree/part.ts'
import { englishPoints, type Say } from '../words/say.ts'
import type { Check } from './checked.ts'
import { isShort } from './reaching.ts'

/** Maxima that nobody can reach: what is inside, or the best of the rule, stays below. */
export const capUnder: Check = ({ placed, stated }, say) =>
  placed.flatMap(({ part, path, node }) => {
    const bounds = stated(part)
    if (!isShort(part, bounds)) return []
    const high = bounds.before!.high!
    const numbers = { best: say.number(high), cap: say.number(part.max!) }
    return [
      {
        severity: part.holds === 'bonus' || part.holds === 'penalty' ? 'note' : 'warning',
        code: codeOf(part),
        path: [...path, 'max'],
        node,
        message: messageOf(part, numbers, say),
        mend: say.either(
          `hạ mức tối đa xuống ${numbers.best}, hoặc thêm điểm cho đủ ${numbers.cap}`,
          `lower the cap to ${numbers.best}, or add points up to ${numbers.cap}`,
        ),
        fix: { path: [...path, 'max'], value: format(high) },
      },
    ]
  })

function codeOf({ leaf, holds }: Part): string {
  if (holds === 'bonus' || holds === 'penalty') return 'cap.idle'
  if (!leaf) return 'max.sum'
  return leaf.node.rule.kind === 'bands' ? 'bands.no_top' : 'max.unreachable'
}

function messageOf({ leaf, holds }: Part, { best, cap }: Record<'best' | 'cap', string>, say: Say) {
  if (holds === 'bonus' || holds === 'penalty')
    return say.either(
      `mức tối đa ${cap} không bao giờ dùng đến: nhiều nhất chỉ được ${best} điểm`,
      `the cap of ${cap} never binds: no more than ${englishPoints(best)} can be had`,
    )
  return leaf
    ? say.either(
        `mức tốt nhất của cách tính chỉ ${best} điểm, không ai đạt được tối đa ${cap}`,
        `the best that the rule gives is ${englishPoints(best)}, so nobody can reach ${cap}`,
      )
    : say.either(
        `các mục bên trong chỉ cộng được ${best} điểm, không ai đạt được tối đa ${cap}`,
        `what is inside adds up to ${englishPoints(best)} only, so nobody can reach ${cap}`,
      )
}
