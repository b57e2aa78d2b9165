import { cmp, type Exact, parse, sign } from '../decimal.ts'
import { englishPoints, type Say } from '../words/say.ts'
import type { Check, Checked } from './checked.ts'
import type { Found } from './finding.ts'
import { gradesHeld, type Unheld, unheldGrades } from './grades-held.ts'
import { truthIn } from './key-values.ts'

/** Grades that nobody can have, and totals for which there is none. */
export const grades: Check = (checked, say) => [
  ...nobodyHas(checked, say),
  ...holeBelow(checked, say),
  ...lastAsks(checked, say),
]

const nobodyHas: Check = (checked, say) => {
  const { high } = checked.any(checked.sheet.root).value
  const held = gradesHeld(checked)
  return unheldGrades(checked).flatMap((why, at): Found[] => {
    const { id, title, from } = checked.season.grades![at]!
    // That a condition never holds is told at the condition; and a sanction or quota may give what no total does.
    if (why === null || why === 'condition' || held.has(id)) return []
    return [
      {
        severity: 'error',
        code: why === 'above' ? 'grade.unreachable' : 'grade.shadowed',
        path: ['grades', at, 'from'],
        ...wordsOf(why, { title, from: say.number(parse(from)) }, high, say),
      },
    ]
  })
}

function wordsOf(
  why: Unheld,
  { title, from }: { title: string; from: string },
  high: Exact | null,
  say: Say,
) {
  if (why !== 'above')
    return {
      message: say.either(
        `không ai được loại “${title}”: ai cũng đã đạt loại đứng trên`,
        `nobody is graded “${title}”: everybody reaches a better grade`,
      ),
      mend: say.either('nâng mốc của loại đứng trên', 'raise the limit of the better grade'),
    }
  // Nothing is above totals without a limit.
  const most = say.number(high!)
  return {
    message: say.either(
      `không ai đạt được loại “${title}”: cần ${from} điểm, mà tổng cao nhất là ${most}`,
      `nobody can be graded “${title}”: it takes ${englishPoints(from)} and the highest total is ${most}`,
    ),
    mend: say.either(`hạ mốc xuống không quá ${most}`, `lower the limit to ${most} at most`),
  }
}

/** Totals under the last grade. Below 0 only few get; that is worth no more than a note. */
function holeBelow({ season, whole, sheet }: Checked, say: Say): Found[] {
  const last = season.grades?.at(-1)
  const { low } = whole(sheet.root).value
  if (!last || (low !== null && cmp(parse(last.from), low) <= 0)) return []
  const from = say.number(parse(last.from))
  const isBelowZero = sign(parse(last.from)) <= 0
  return [
    {
      severity: isBelowZero ? 'note' : 'warning',
      code: 'grade.hole',
      path: ['grades', season.grades!.length - 1, 'from'],
      message: isBelowZero
        ? say.either(
            `tổng điểm có thể xuống dưới ${from}, khi đó không có loại nào`,
            `totals can fall below ${from}, where there is no grade`,
          )
        : say.either(
            `đơn vị dưới ${from} điểm không có loại nào`,
            `members below ${englishPoints(from)} have no grade at all`,
          ),
      mend: isBelowZero
        ? say.either(
            'ghi "min": 0 cho bảng điểm, hoặc hạ mốc loại cuối',
            'state "min": 0 for the sheet, or lower the last limit',
          )
        : say.either(
            'thêm một loại từ 0 điểm, nếu không cố ý',
            'add a grade from 0 points, unless that is meant',
          ),
    },
  ]
}

/** A condition of the last grade: who fails it falls out of all grades. */
function lastAsks(checked: Checked, say: Say): Found[] {
  const last = checked.season.grades?.at(-1)
  if (!last?.requires || truthIn(last.requires, checked) !== 'sometimes') return []
  return [
    {
      severity: 'warning',
      code: 'grade.no_rest',
      path: ['grades', checked.season.grades!.length - 1, 'requires'],
      message: say.either(
        `loại cuối “${last.title}” còn có điều kiện: đủ điểm mà không đạt điều kiện thì không có loại nào`,
        `the last grade “${last.title}” has a condition: who has the points and fails it has no grade`,
      ),
      mend: say.either(
        'thêm một loại không điều kiện ở cuối',
        'add a grade without a condition at the end',
      ),
    },
  ]
}
