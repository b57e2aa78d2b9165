import { cmp, type Exact, neg, sign, sub } from '../decimal.ts'
import { englishPoints, type Say } from '../words/say.ts'
import type { Check, Checked, Placed } from './checked.ts'
import { columnReach } from './column-reach.ts'
import type { Found, Severity } from './finding.ts'

/** Sub-points above the cap of what they stand in: who earns them all still loses some. */
export const capOver: Check = (checked, say) =>
  checked.placed.flatMap((placed) => [
    ...overCap(placed, checked, say),
    ...underFloor(placed, checked, say),
  ])

function overCap(placed: Placed, checked: Checked, say: Say): Found[] {
  const { part, path, node } = placed
  const high = checked.stated(part).before?.high ?? null
  if (part.max === null || high === null || cmp(high, part.max) <= 0) return []
  const [earned, cap, lost] = [high, part.max, sub(high, part.max)].map(say.number)
  const numbers = { earned: earned!, cap: cap!, lost: lost! }
  return [
    {
      ...{ code: 'cap.over', path: [...path, 'max'], node },
      severity: part.leaf ? 'warning' : severityOf(placed, checked),
      ...(part.leaf ? ruleOver(numbers, say) : sumOver(numbers, say)),
    },
  ]
}

type Numbers = Record<'earned' | 'cap' | 'lost', string>

function ruleOver({ earned, cap, lost }: Numbers, say: Say) {
  return {
    message: say.either(
      `cách tính cho tới ${earned} điểm, mà tối đa là ${cap}: ${lost} điểm trên cùng không bao giờ được tính`,
      `the rule gives up to ${englishPoints(earned)} and the cap is ${cap}: the top ${lost} never count`,
    ),
    mend: say.either(
      'nâng mức tối đa, hoặc hạ điểm trong cách tính',
      'raise the cap, or lower the points of the rule',
    ),
  }
}

function sumOver({ earned, cap, lost }: Numbers, say: Say) {
  return {
    message: say.either(
      `các mục bên trong cộng được ${earned} điểm, vượt mức tối đa ${cap}: làm đủ vẫn mất ${lost} điểm`,
      `what is inside adds up to ${englishPoints(earned)}, above the cap of ${cap}: who does it all still loses ${lost}`,
    ),
    mend: say.either(
      `nâng mức tối đa lên ${earned}, hoặc bớt điểm bên trong; nếu cố ý chặn thì giữ nguyên`,
      `raise the cap to ${earned}, or lower what is inside; leave it if the cap is meant`,
    ),
  }
}

/** Bonus points are often meant to stop at a cap; standard points are not. */
function severityOf({ part }: Placed, { stated }: Checked): Severity {
  if (part.holds !== null) return part.holds === 'bonus' ? 'note' : 'warning'
  const base = columnReach(part, 'base', stated).high
  return base !== null && cmp(base, part.max!) <= 0 ? 'note' : 'warning'
}

/** A deduction that its own floor cuts short. Of a section that is what the floor is for. */
function underFloor({ part, path, node }: Placed, { stated }: Checked, say: Say): Found[] {
  const low = stated(part).before?.low ?? null
  const { min, leaf } = part
  if (!leaf || min === null || sign(min) >= 0 || low === null || cmp(low, min) >= 0) return []
  const [taken, floor] = [low, min].map((end: Exact) => say.number(neg(end)))
  return [
    {
      severity: 'warning',
      code: 'floor.over',
      path: [...path, 'min'],
      node: node!,
      message: say.either(
        `cách tính trừ tới ${taken} điểm, mà chỉ được trừ tối đa ${floor}`,
        `the rule takes up to ${englishPoints(taken!)} and no more than ${floor} may be taken`,
      ),
      mend: say.either(
        'sửa mức trừ tối đa hoặc điểm trong cách tính cho khớp nhau',
        'make the floor and the points of the rule agree',
      ),
    },
  ]
}
