import { cmp } from '../decimal.ts'
import type { Check } from './checked.ts'

/** A criterion that takes the whole section with it where it does not apply: nothing is left to scale up. */
export const rescale: Check = ({ placed }, say) =>
  placed.flatMap(({ part, path, node }) => {
    const { parent, max } = part
    if (part.node?.not_applicable !== 'rescale' || cmp(max!, parent!.max!) < 0) return []
    const [own, whole] = [max!, parent!.max!].map(say.number)
    return [
      {
        severity: 'warning',
        code: 'rescale.nothing_left',
        path: [...path, 'not_applicable'],
        node: node!,
        message: say.either(
          `không áp dụng thì bỏ ra ${own} trong ${whole} điểm: không còn gì để tính lại, cả mục thành 0`,
          `where it does not apply ${own} of ${whole} points drop out: nothing is left to scale up and the section is worth 0`,
        ),
        mend: say.either(
          'dùng "full" hoặc "zero", hoặc sửa mức tối đa',
          'use "full" or "zero", or change the maxima',
        ),
      },
    ]
  })
