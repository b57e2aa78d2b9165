import { score } from '../../scoring/score.ts'
import { timed } from './clock.ts'
import { makeCluster } from './cluster.ts'

const criteria = 50
const fewest = 1000
const doublings = 10
/** Of each size: with fewer a single busy moment passes for a doubling that costs more. */
const batches = 15

/**
 * The time of a full score, ledger and all, of one season of more and more members: 1,000 facts,
 * doubled ten times to 1,024,000.
 *
 * @returns Pairs of facts and the milliseconds of the best batch.
 */
export function measureScaling(): [facts: number, ms: number][] {
  return Array.from({ length: doublings + 1 }, (_, doubling) => {
    const members = (fewest / criteria) * 2 ** doubling
    const season = makeCluster({ members, sections: criteria / 10 })
    const batch = Math.max(1, 2 ** (5 - doubling))
    if (doubling === 0) timed(() => score(season), 200)
    const samples = Array.from({ length: batches }, () => timed(() => score(season), batch))
    return [season.facts.length, Math.min(...samples)]
  })
}

/** What a doubling cost in the (geometric) mean, as a multiple. */
export function meanDoubling(scaling: readonly [number, number][]): number {
  const costs = doublingCosts(scaling)
  return Math.exp(costs.reduce((sum, cost) => sum + Math.log(cost), 0) / costs.length)
}

/** What each doubling cost, as a multiple. */
export function doublingCosts(scaling: readonly [number, number][]): number[] {
  return scaling.slice(1).map(([, ms], at) => ms / scaling[at]![1])
}
