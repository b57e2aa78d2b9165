import { cmp, type Exact, one, sign, sub } from '../decimal.ts'
import { englishPoints, type Say } from '../words/say.ts'
import { keysAskedFor } from './asked-for.ts'
import { type Ladder, ladderOf, runsOf, widestStep } from './bands.ts'
import type { Check, Checked, Placed } from './checked.ts'
import type { Found, Severity } from './finding.ts'
import { reachesBelow } from './reaches-below.ts'

/**
 * Values of which no band says anything, so that they get 0. A count whose first band starts at 1 is
 * clear: nothing done, no points. A ladder that falls as the value rises is a trap: the best get nothing.
 */
export const bandsGap: Check = (checked, say) =>
  checked.placed.flatMap((placed): Found[] => {
    const ladder = placed.part.leaf && ladderOf(placed.part.leaf.node)
    if (!ladder || !hasGap(ladder, placed)) return []
    const { from, points } = ladder.steps[0]!
    if (!reachesBelow(from, placed, checked)) return []
    const found = { path: [...placed.path, 'rule', 'bands', 0, 'from'], node: placed.node! }
    if (bestAreLow(ladder)) return [{ ...found, ...bestGetNone(from, say) }]
    const severity = severityOf(ladder, placed, checked)
    const fix = { path: [...placed.path, 'rule', 'below'], value: '0' }
    return [{ ...found, severity, fix, ...nothingSaid(say.number(from), say.number(points), say) }]
  })

function hasGap(ladder: Ladder, { part }: Placed): boolean {
  const { from, points } = ladder.steps[0]!
  // Where a bonus or a deduction begins is clear, and that what did not grow has no points for growth.
  if (ladder.stated || part.kind !== 'base' || sign(points) === 0 || sign(from) <= 0) return false
  const countsFromOne = ladder.of === 'quantity' && cmp(from, one) <= 0
  return !countsFromOne || bestAreLow(ladder)
}

/** Whether the least value earns the most: faults, days late. */
function bestAreLow(ladder: Ladder): boolean {
  return runsOf(ladder) === 'down' && sign(ladder.steps[0]!.points) > 0
}

/** The drop to 0 is suspicious where it is wider than any other, unless another criterion looks at what is below. */
function severityOf(ladder: Ladder, { node }: Placed, { catalogue }: Checked): Severity {
  const drop = sub(ladder.steps[0]!.points, ladder.below)
  const isWide = ladder.steps.length > 1 && cmp(drop, widestStep(ladder)) > 0
  return isWide && !keysAskedFor(catalogue).has(`quantity:${node}`) ? 'warning' : 'note'
}

function bestGetNone(from: Exact, say: Say) {
  const limit = say.number(from)
  return {
    ...{ severity: 'warning' as const, code: 'bands.best_gets_none' },
    message: say.either(
      `càng ít càng được nhiều điểm, mà dưới ${limit} lại được 0 điểm: đơn vị tốt nhất không được điểm nào`,
      `the less the more points, yet below ${limit} there are none: the best get nothing`,
    ),
    mend: say.either('thêm bậc từ 0, hoặc ghi "below"', 'add a band from 0, or state "below"'),
  }
}

function nothingSaid(from: string, points: string, say: Say) {
  return {
    code: 'bands.gap',
    message: say.either(
      `không ghi dưới ${from} được mấy điểm: từ ${from} được ${points}, thấp hơn một chút thành 0`,
      `nothing is said of values below ${from}: from there on ${englishPoints(points)}, just below it 0`,
    ),
    mend: say.either(
      'thêm bậc thấp hơn, hoặc ghi "below": 0 nếu đúng là không được điểm',
      'add a lower band, or state "below": 0 if no points are meant',
    ),
  }
}
