import { parse, sign } from '../decimal.ts'
import type { Check } from './checked.ts'

/** A weight of 0 makes everything inside worth nothing, whatever is done. */
export const weightZero: Check = ({ catalogue }, say) =>
  catalogue.entries.flatMap(({ node, path }) =>
    node.weight === undefined || sign(parse(node.weight)) !== 0
      ? []
      : [
          {
            severity: 'warning',
            code: 'weight.zero',
            path: [...path, 'weight'],
            node: node.code,
            message: say.either(
              'hệ số 0, làm gì cũng được 0 điểm',
              'the weight is 0, so whatever is done is worth 0 points',
            ),
            mend: say.either(
              'ghi hệ số lớn hơn 0, hoặc bỏ mục này khỏi bảng',
              'state a weight above 0, or take this out of the sheet',
            ),
            fix: { path: [...path, 'weight'] },
          },
        ],
  )
