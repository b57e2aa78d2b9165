import type { Grade, Sanction } from '../model/grade.ts'
import type { Say } from '../words/say.ts'
import type { Check } from './checked.ts'

/** Sanctions without an effect: down to the best grade, down by none, or without grades to lower. */
export const sanctions: Check = ({ season: { grades = [], sanctions: list = [] } }, say) =>
  list.flatMap((sanction, at) => {
    const idle = idleness(sanction, grades, say)
    if (!idle) return []
    const { field, message } = idle
    return [
      {
        ...{ severity: 'warning', code: 'sanction.idle', path: ['sanctions', at, field], message },
        mend:
          grades.length === 0
            ? say.either('thêm xếp loại (grades), hoặc bỏ chế tài', 'add `grades`, or take it out')
            : say.either(
                'ghi loại thấp hơn, hoặc bỏ chế tài',
                'name a lower grade, or take it out',
              ),
      },
    ]
  })

/** Which field leaves a sanction without an effect, and why; `null` for one that has some. */
function idleness({ at_most, down }: Sanction, grades: readonly Grade[], say: Say) {
  const [best] = grades
  if (!best)
    return {
      field: 'when',
      message: say.either(
        'chưa có xếp loại nào nên chế tài không có tác dụng',
        'there are no grades, so the sanction lowers nothing',
      ),
    }
  if (at_most === best.id)
    return {
      field: 'at_most',
      message: say.either(
        `“không quá ${best.title}” là loại cao nhất rồi, chế tài không hạ được ai`,
        `“${best.title} at most” is the best grade already, so the sanction lowers nobody`,
      ),
    }
  if (down !== 0) return null
  return {
    field: 'down',
    message: say.either(
      'hạ 0 bậc, chế tài không hạ được ai',
      'down by 0, so the sanction lowers nobody',
    ),
  }
}
