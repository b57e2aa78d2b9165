import type { Check } from './checked.ts'

/** Sanctions without an effect: down to the best grade, down by none, or without grades to lower. */
export const sanctions: Check = ({ season: { grades = [], sanctions: list = [] } }, say) =>
  list.flatMap(({ at_most, down }, at) => {
    const isIdle = at_most !== undefined && at_most === grades[0]?.id
    const path = ['sanctions', at, isIdle ? 'at_most' : down === 0 ? 'down' : 'when']
    const mend = say.either(
      'ghi loại thấp hơn, hoặc bỏ chế tài',
      'name a lower grade, or take the sanction out',
    )
    const found = { severity: 'warning', code: 'sanction.idle', path, mend } as const
    if (grades.length === 0)
      return [
        {
          ...found,
          message: say.either(
            'chưa có xếp loại nào nên chế tài không có tác dụng',
            'there are no grades, so the sanction lowers nothing',
          ),
          mend: say.either(
            'thêm xếp loại (grades), hoặc bỏ chế tài',
            'add `grades`, or take the sanction out',
          ),
        },
      ]
    if (isIdle)
      return [
        {
          ...found,
          message: say.either(
            `“không quá ${grades[0]!.title}” là loại cao nhất rồi, chế tài không hạ được ai`,
            `“${grades[0]!.title} at most” is the best grade already, so the sanction lowers nobody`,
          ),
        },
      ]
    if (down !== 0) return []
    return [
      {
        ...found,
        message: say.either(
          'hạ 0 bậc, chế tài không hạ được ai',
          'down by 0, so the sanction lowers nobody',
        ),
      },
    ]
  })
