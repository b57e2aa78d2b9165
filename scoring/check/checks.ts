import { awardNobody } from './award-nobody.ts'
import { bandsBeyondPlan } from './bands-beyond-plan.ts'
import { bandsGap } from './bands-gap.ts'
import { bandsOrder } from './bands-order.ts'
import { bonusPromise } from './bonus-promise.ts'
import { capOver } from './cap-over.ts'
import { capUnder } from './cap-under.ts'
import type { Check } from './checked.ts'
import { codes } from './codes.ts'
import { comparesNobody } from './compares-members.ts'
import { conditions } from './conditions.ts'
import { flagsIdle } from './flags-idle.ts'
import { floorIdle } from './floor-idle.ts'
import { grades } from './grades.ts'
import { levelPoints } from './level-points.ts'
import { places } from './places.ts'
import { quotaZero } from './quota-zero.ts'
import { ranking } from './ranking.ts'
import { rescale } from './rescale.ts'
import { sanctions } from './sanctions.ts'
import { signs } from './signs.ts'
import { sizeMissing } from './size-missing.ts'
import { uncapped } from './uncapped.ts'
import { weightZero } from './weight-zero.ts'

/** Every idea, in the order in which a sheet is read: sums, rules, codes, then grades, ranking, awards. */
export const checks: readonly Check[] = [
  capOver,
  capUnder,
  floorIdle,
  uncapped,
  weightZero,
  rescale,
  signs,
  bonusPromise,
  bandsGap,
  bandsOrder,
  bandsBeyondPlan,
  levelPoints,
  places,
  comparesNobody,
  sizeMissing,
  codes,
  conditions,
  flagsIdle,
  grades,
  sanctions,
  ranking,
  quotaZero,
  awardNobody,
]
