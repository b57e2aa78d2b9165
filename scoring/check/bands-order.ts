import { cmp, equals } from '../decimal.ts'
import { englishPoints, type Say } from '../words/say.ts'
import { type Ladder, ladderOf, runsOf } from './bands.ts'
import type { Check, Placed } from './checked.ts'
import type { Found } from './finding.ts'
import { measuredBy } from './range/measure.ts'

/** Bands that overlap in what they give, turn back, or that no value can fall into. */
export const bandsOrder: Check = ({ placed }, say) =>
  placed.flatMap((one) => {
    const ladder = one.part.leaf && ladderOf(one.part.leaf.node)
    return ladder
      ? [...turning(ladder, one, say), ...alike(ladder, one, say), ...idle(ladder, one, say)]
      : []
  })

/** More points for more, then fewer: from 10 three points, from 20 two, from 30 five. */
function turning(ladder: Ladder, { path, node }: Placed, say: Say): Found[] {
  if (runsOf(ladder) !== 'mixed') return []
  const { steps } = ladder
  const rises = cmp(steps.at(-1)!.points, steps[0]!.points) >= 0
  const back = rises ? -1 : 1
  const before = steps.findIndex(
    ({ points }, place) => cmp(steps[place + 1]!.points, points) === back,
  )
  const [first, second] = [steps[before]!, steps[before + 1]!]
  const numbers = [first.from, first.points, second.from, second.points].map(say.number)
  return [
    {
      severity: 'warning',
      code: 'bands.turn',
      path: [...path, 'rule', 'bands', before + 1, 'points'],
      node: node!,
      message: say.either(
        `điểm lúc tăng lúc giảm: từ ${numbers[0]} được ${numbers[1]}, từ ${numbers[2]} lại được ${numbers[3]}`,
        `the points rise and fall: ${numbers[1]} from ${numbers[0]}, then ${numbers[3]} from ${numbers[2]}`,
      ),
      mend: say.either('xem lại thứ tự điểm của các bậc', 'look again at the points of the bands'),
    },
  ]
}

/** Two neighbouring bands that give the same: one of the two was probably meant to differ. */
function alike({ steps, below, stated }: Ladder, { path, node }: Placed, say: Say): Found[] {
  const under = stated ? [{ from: null, points: below }, ...steps] : steps
  const shift = under.length - steps.length
  return under.flatMap(({ from, points }, at): Found[] => {
    const previous = under[at - 1]
    if (!previous || !equals(previous.points, points)) return []
    const [limit, worth] = [say.number(from!), say.number(points)]
    return [
      {
        severity: 'warning',
        code: 'bands.alike',
        path: [...path, 'rule', 'bands', at - shift],
        node: node!,
        message: say.either(
          `mốc ${limit} không thay đổi gì: trước và sau mốc đều được ${worth} điểm`,
          `the limit of ${limit} changes nothing: ${englishPoints(worth)} on both sides of it`,
        ),
        mend: say.either(
          'sửa điểm, hoặc gộp hai bậc làm một',
          'change the points, or make one band of the two',
        ),
      },
    ]
  })
}

/** Bands under the least that can be measured. */
function idle({ steps, stated, of }: Ladder, { path, node }: Placed, say: Say): Found[] {
  const least = measuredBy(of).low!
  const found = (place: (string | number)[], what: [string, string]): Found => ({
    severity: 'note',
    code: 'bands.idle',
    path: [...path, 'rule', ...place],
    node: node!,
    message: say.either(
      `${what[0]} không bao giờ dùng đến: số liệu thấp nhất đã là ${say.number(least)}`,
      `${what[1]} is never used: the least figure is ${say.number(least)}`,
    ),
    mend: say.either('bỏ đi', 'take it out'),
    fix: { path: [...path, 'rule', ...place] },
  })
  const bands = steps.flatMap(({ from }, at) => {
    const next = steps[at + 1]
    if (!next || cmp(next.from, least) > 0) return []
    const limit = say.number(from)
    return [found(['bands', at], [`bậc từ ${limit}`, `the band from ${limit}`])]
  })
  const isUnder = stated && cmp(steps[0]!.from, least) <= 0
  return isUnder ? [...bands, found(['below'], ['"below"', '"below"'])] : bands
}
