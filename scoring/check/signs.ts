import { sign } from '../decimal.ts'
import type { Part } from '../tree/part.ts'
import type { Check } from './checked.ts'

/** Points with the wrong sign for their column: −0,5 printed under Thưởng, +2 under Trừ. */
export const signs: Check = (checked, say) => [
  ...bonusNegative(checked, say),
  ...penaltyPositive(checked, say),
]

const bonusNegative: Check = ({ placed, whole }, say) =>
  placed.flatMap(({ part, path, node }) => {
    const { low } = whole(part).value
    const falls = low === null || sign(low) < 0
    if (!part.leaf || part.kind !== 'bonus' || !falls || isHeldUp(part)) return []
    const least =
      low === null ? '' : say.either(` (tới ${say.number(low)})`, ` (down to ${say.number(low)})`)
    return [
      {
        severity: 'warning',
        code: 'bonus.negative',
        path: [...path, 'rule'],
        node: node!,
        message: say.either(
          `nằm ở cột Thưởng mà lại trừ điểm${least}: cột Thưởng in ra sẽ âm`,
          `stands in the bonus column and takes points away${least}: that column can come out negative`,
        ),
        mend: say.either(
          'chuyển sang cột Trừ ("kind": "penalty")',
          'move it to the penalties ("kind": "penalty")',
        ),
        fix: { path: [...path, 'kind'], value: 'penalty' },
      },
    ]
  })

/** A deduction inside a bonus that never falls below 0, such as a late initiative. */
function isHeldUp({ parent }: Part): boolean {
  if (parent?.kind !== 'bonus') return false
  return (parent.min !== null && sign(parent.min) >= 0) || isHeldUp(parent)
}

const penaltyPositive: Check = ({ placed, whole }, say) =>
  placed.flatMap(({ part, path, node }) => {
    const { high } = whole(part).value
    if (!part.leaf || part.kind !== 'penalty' || (high !== null && sign(high) <= 0)) return []
    const most =
      high === null ? '' : say.either(` (tới ${say.number(high)})`, ` (up to ${say.number(high)})`)
    return [
      {
        severity: 'error',
        code: 'penalty.positive',
        path: [...path, 'rule'],
        node: node!,
        message: say.either(
          `nằm ở cột Trừ mà lại cộng điểm${most}: vi phạm thành có lợi`,
          `stands in the penalty column and adds points${most}: a fault would pay`,
        ),
        mend: say.either(
          'ghi điểm âm, hoặc chuyển sang cột khác',
          'state negative points, or move it to another column',
        ),
      },
    ]
  })
