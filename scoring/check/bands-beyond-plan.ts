import { cmp, hundred, max } from '../decimal.ts'
import { ladderOf } from './bands.ts'
import type { Check } from './checked.ts'

/** Standard points that only those get in full who do more than their plan. */
export const bandsBeyondPlan: Check = ({ placed }, say) =>
  placed.flatMap(({ part, path, node }) => {
    const ladder = part.leaf && ladderOf(part.leaf.node)
    if (ladder?.of !== 'percent' || part.kind !== 'base') return []
    const best = ladder.steps.map(({ points }) => points).reduce(max)
    const at = ladder.steps.findIndex(({ points }) => cmp(points, best) === 0)
    const { from } = ladder.steps[at]!
    if (cmp(from, hundred) <= 0) return []
    const [percent, points] = [say.number(from), say.number(best)]
    return [
      {
        severity: 'note',
        code: 'bands.beyond_plan',
        path: [...path, 'rule', 'bands', at, 'from'],
        node: node!,
        message: say.either(
          `phải đạt ${percent}% kế hoạch mới đủ ${points} điểm chuẩn: làm đúng kế hoạch vẫn mất điểm; số liệu là tỷ lệ không quá 100% thì không ai đạt`,
          `${points} standard points take ${percent}% of the plan: doing all of it still loses some, and a share can never pass 100%`,
        ),
        mend: say.either(
          'hạ mốc xuống 100, hoặc đưa phần vượt kế hoạch sang điểm thưởng',
          'lower the limit to 100, or make what passes the plan a bonus',
        ),
      },
    ]
  })
