import { cmp, one, sign, sub, zero } from '../decimal.ts'
import type { Say } from '../words/say.ts'
import { keysAskedFor } from './asked-for.ts'
import { directionOf, type Ladder, ladderOf, widestStep } from './bands.ts'
import type { Check, Checked, Placed } from './checked.ts'
import type { Found } from './finding.ts'
import { measuredBy } from './range/measure.ts'
import { reachesBelow } from './reaches-below.ts'

/**
 * Values for which no band says anything, so that they get 0. A count whose first band starts at 1 is
 * clear: nothing done, no points. A ladder that falls as the value rises is a trap: the best get nothing.
 */
export const bandsGap: Check = (checked, say) =>
  checked.placed.flatMap((placed) => {
    const ladder = placed.part.leaf && ladderOf(placed.part.leaf.node)
    return ladder ? gapIn(ladder, placed, checked, say) : []
  })

function gapIn(ladder: Ladder, placed: Placed, checked: Checked, say: Say): Found[] {
  const { steps, below, stated, of } = ladder
  const first = steps[0]!
  // Where a bonus or a deduction begins is clear, and that what did not grow has no points for growth.
  const start = of === 'growth' ? zero : measuredBy(of).low!
  const isClear = stated || placed.part.kind !== 'base' || sign(first.points) === 0
  if (isClear || cmp(first.from, start) <= 0) return []
  const falls = directionOf(ladder) === 'down' && sign(first.points) > 0
  const countsFromOne = of === 'quantity' && cmp(first.from, one) <= 0
  if ((countsFromOne && !falls) || !reachesBelow(first.from, placed, checked)) return []
  const from = say.number(first.from)
  const points = say.number(first.points)
  const drop = sub(first.points, below)
  // Another criterion may look after the values below, by a condition on this figure.
  const isAsked = keysAskedFor(checked.catalogue).has(`quantity:${placed.node}`)
  const isWide = steps.length > 1 && cmp(drop, widestStep(ladder)) > 0
  return [
    {
      severity: falls || (isWide && !isAsked) ? 'warning' : 'note',
      code: falls ? 'bands.best_gets_none' : 'bands.gap',
      path: [...placed.path, 'rule', 'bands', 0, 'from'],
      node: placed.node!,
      message: falls
        ? say.either(
            `càng ít càng được nhiều điểm, mà dưới ${from} lại được 0 điểm: đơn vị tốt nhất không được điểm nào`,
            `the less the more points, yet below ${from} there are none: the best get nothing`,
          )
        : say.either(
            `không ghi dưới ${from} được mấy điểm: từ ${from} được ${points}, thấp hơn một chút thành 0`,
            `nothing is said of values below ${from}: from there on ${points} points, just below it 0`,
          ),
      mend: falls
        ? say.either('thêm bậc từ 0, hoặc ghi "below"', 'add a band from 0, or state "below"')
        : say.either(
            'thêm bậc thấp hơn, hoặc ghi "below": 0 nếu đúng là không được điểm',
            'add a lower band, or state "below": 0 if no points are meant',
          ),
      ...(falls ? {} : { fix: { path: [...placed.path, 'rule', 'below'], value: '0' } }),
    },
  ]
}
