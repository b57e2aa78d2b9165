import { add, type Exact, floorDiv, format, max, mul, one, parse, sub, zero } from '../decimal.ts'
import { defaultKeys, type Ranking, type RankingKey } from '../model/ranking.ts'
import type { Contender } from '../rank/contender.ts'
import { comparedBy, versus } from '../rank/versus.ts'

/** How many points more a member needs against another; null where no number of points is enough. */
export interface Gap {
  /** To be no longer behind on the total, as the ranking compares it. */
  readonly toDraw: Exact | null
  /** To stand above: where a later key decides a level total, that asks for a step more or for none. */
  readonly toPass: Exact | null
}

/** The least number of whole steps of total by which `behind` draws level with `ahead`, and passes it. */
export function gapBetween(
  behind: Contender,
  ahead: Contender,
  ranking: Pick<Ranking, 'keys'>,
  step: Exact,
): Gap {
  const keys = ranking.keys ?? defaultKeys
  const most = stepsEnough(behind, ahead, step)
  const gainWhere = (holds: (gain: Exact) => boolean) => {
    const steps = leastCount(most, (count) => holds(times(count, step)))
    return steps === null ? null : times(steps, step)
  }
  const onTotal = keys.filter(({ key }) => key === 'total')
  return {
    toDraw: gainWhere((gain) => orderAfter(gain, behind, ahead, onTotal) <= 0),
    toPass: gainWhere((gain) => orderAfter(gain, behind, ahead, keys) < 0),
  }
}

/** How `behind` compares with `ahead` once it has gained so much. */
function orderAfter(
  gain: Exact,
  behind: Contender,
  ahead: Contender,
  keys: readonly RankingKey[],
): number {
  const total = behind.values.total ?? null
  const values = { ...behind.values, total: total === null ? null : add(total, gain) }
  return versus(comparedBy({ ...behind, values }, keys), comparedBy(ahead, keys), keys).order
}

/** Steps after which the total is ahead for certain: a key is rounded to whole points at the coarsest. */
function stepsEnough({ values: behind }: Contender, { values: ahead }: Contender, step: Exact) {
  const distance = max(sub(ahead.total ?? zero, behind.total ?? zero), zero)
  return BigInt(format(floorDiv(add(distance, add(one, step)), step)))
}

function times(count: bigint, step: Exact): Exact {
  return mul(parse(count.toString()), step)
}

/** The least count up to `most` that will do, given that every greater one does too; null for none. */
function leastCount(most: bigint, does: (count: bigint) => boolean): bigint | null {
  if (!does(most)) return null
  let [low, high] = [0n, most]
  while (low < high) {
    const middle = (low + high) / 2n
    if (does(middle)) high = middle
    else low = middle + 1n
  }
  return low
}
