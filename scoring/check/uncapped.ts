import type { Part } from '../tree/part.ts'
import type { Check } from './checked.ts'

/** Points without a limit: eight letters are eight points, and outweigh a year's work. */
export const uncapped: Check = (checked, say) => [...noCap(checked, say), ...noFloor(checked, say)]

const noCap: Check = ({ placed, whole }, say) =>
  placed.flatMap(({ part, path, node }) => {
    if (!part.leaf || whole(part).value.high !== null || isLimited(part, 'max')) return []
    const isBonus = part.kind === 'bonus'
    return [
      {
        severity: 'warning',
        code: isBonus ? 'bonus.uncapped' : 'points.uncapped',
        path: [...path, 'rule'],
        node: node!,
        message: say.either(
          `${isBonus ? 'điểm thưởng' : 'điểm'} không có mức tối đa: kê khai nhiều là lấn át mọi tiêu chí khác`,
          `${isBonus ? 'bonus points' : 'points'} without a cap: claiming many outweighs all other criteria`,
        ),
        mend: say.either(
          'ghi mức tối đa (max) cho tiêu chí hoặc cho mục chứa nó',
          'state a `max` for the criterion or the section that it is in',
        ),
      },
    ]
  })

const noFloor: Check = ({ placed, whole }, say) =>
  placed.flatMap(({ part, path, node }) => {
    if (!part.leaf || whole(part).value.low !== null || isLimited(part, 'min')) return []
    return [
      {
        severity: 'note',
        code: 'penalty.uncapped',
        path: [...path, 'rule'],
        node: node!,
        message: say.either(
          'trừ điểm không có giới hạn: một tiêu chí có thể trừ quá số điểm của cả mục',
          'takes points away without a limit: one criterion can take more than its section is worth',
        ),
        mend: say.either(
          'ghi mức trừ tối đa (min, số âm) cho tiêu chí hoặc cho mục chứa nó',
          'state a `min`, a negative number, for the criterion or its section',
        ),
      },
    ]
  })

/** Whether a section that contains it is limited; the limit of the whole sheet is everybody's and does not count. */
function isLimited({ parent }: Part, side: 'min' | 'max'): boolean {
  if (!parent?.parent) return false
  return parent[side] !== null || isLimited(parent, side)
}
