import { quotaSeats } from '../awards/seats.ts'
import {
  div,
  type Exact,
  floorDiv,
  format,
  hundred,
  mul,
  neg,
  parse,
  sign,
  whole,
} from '../decimal.ts'
import type { Path } from '../model/condition.ts'
import type { GradeQuota, Quota } from '../model/quota.ts'
import type { Say } from '../words/say.ts'
import type { Check } from './checked.ts'
import type { Found } from './finding.ts'
import { baseAtMost } from './seats-at-most.ts'

/** Quotas that give no seat at this size of the cluster: 20% of 4 members is 0.8, and 0.8 is no seat. */
export const quotaZero: Check = ({ season: { awards = [], grades = [] }, cluster }, say) => [
  ...awards.flatMap((award, at) => {
    const base = baseAtMost(award, awards, cluster)
    return seatless(award.title, award.quota, base, ['awards', at, 'quota'], say)
  }),
  ...grades.flatMap(({ title, quota }, at) => {
    if (!quota) return []
    const ofAll = 'base' in quota && quota.base === 'members'
    const base = ofAll ? cluster.ranked + cluster.unranked : cluster.ranked
    return seatless(title, quota, base, ['grades', at, 'quota'], say)
  }),
]

function seatless(
  title: string,
  quota: Quota | GradeQuota,
  base: number,
  path: Path,
  say: Say,
): Found[] {
  if (quotaSeats(quota, base) > 0) return []
  const words = 'count' in quota ? noneStated(title, say) : roundedAway(title, quota, base, say)
  const fix = 'count' in quota ? {} : { fix: { path: [...path, 'min'], value: 1 } }
  return [{ severity: 'warning', code: 'quota.zero', path, ...words, ...fix }]
}

function noneStated(title: string, say: Say) {
  return {
    message: say.either(
      `“${title}” có 0 suất, không đơn vị nào được`,
      `“${title}” has 0 seats, so nobody can have it`,
    ),
    mend: say.either('ghi từ 1 suất trở lên, hoặc bỏ hẳn', 'state 1 seat or more, or take it out'),
  }
}

function roundedAway(title: string, quota: { percent: string }, base: number, say: Say) {
  const exact = parse(quota.percent)
  const percent = say.number(exact)
  const share = say.number(div(mul(exact, whole(base)), hundred))
  return {
    message: say.either(
      `“${title}”: ${percent}% của ${base} đơn vị là ${share}, làm tròn xuống còn 0 suất, không đơn vị nào được`,
      `“${title}”: ${percent}% of ${base} is ${share}, rounded down to 0 seats, so nobody can have it`,
    ),
    mend: enoughInWords(exact, say),
  }
}

function enoughInWords(percent: Exact, say: Say): string {
  if (sign(percent) === 0) return say.either('ghi tỷ lệ lớn hơn 0', 'state a percentage above 0')
  const needed = format(neg(floorDiv(neg(hundred), percent)))
  return say.either(
    `ghi "min": 1 để có ít nhất một suất (phải đủ ${needed} đơn vị thì tỷ lệ này mới tự có suất)`,
    `state "min": 1 for at least one seat (the percentage alone gives one from ${needed} up)`,
  )
}
