import { keysAskedFor } from './asked-for.ts'
import type { Check } from './checked.ts'
import { raisingsIn } from './flags.ts'

/** Flags that nothing asks for, that no figure can raise, or that every figure raises. */
export const flagsIdle: Check = (checked, say) => [...unasked(checked, say), ...stuck(checked, say)]

const unasked: Check = ({ catalogue }, say) => {
  const asked = keysAskedFor(catalogue)
  const told = new Set<string>()
  return raisingsIn(catalogue).flatMap(({ flag, node, path }) => {
    if (asked.has(`flag:${flag}`) || told.has(flag)) return []
    told.add(flag)
    return [
      {
        severity: 'warning',
        code: 'flag.unused',
        path,
        node,
        message: say.either(
          `cờ “${flag}” được bật nhưng không chế tài, điều kiện nào dùng đến: không có hậu quả gì`,
          `raises the flag “${flag}”, which no sanction and no condition asks for: nothing follows from it`,
        ),
        mend: say.either(
          `thêm chế tài dùng "flag:${flag}", hoặc bỏ cờ`,
          `add a sanction that asks for "flag:${flag}", or take the flag out`,
        ),
      },
    ]
  })
}

const stuck: Check = ({ catalogue }, say) =>
  raisingsIn(catalogue).flatMap(({ flag, node, path, when, from }) => {
    if (when === 'sometimes' || from === undefined) return []
    const limit = say.number(from)
    return [
      {
        severity: 'warning',
        code: when === 'never' ? 'flag.never' : 'flag.always',
        path: [...path, 'from'],
        node,
        message:
          when === 'never'
            ? say.either(
                `cờ “${flag}” bật từ ${limit}, mà số liệu không bao giờ tới đó`,
                `raises the flag “${flag}” from ${limit} on, which no figure reaches`,
              )
            : say.either(
                `cờ “${flag}” bật từ ${limit}: cứ có số liệu là bật, đơn vị nào cũng bị`,
                `raises the flag “${flag}” from ${limit} on: every figure raises it`,
              ),
        mend: say.either('sửa mốc (from) của cờ', 'change the `from` of the flag'),
      },
    ]
  })
