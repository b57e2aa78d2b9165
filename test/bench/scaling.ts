import { score } from '../../scoring/score.ts'
import { timed } from './clock.ts'
import { makeCluster } from './cluster.ts'

const criteria = 50
const fewest = 1000
const doublings = 10
/** All sizes in turns, so that a busy time of the machine falls on all of them. */
const rounds = 15

/**
 * The time of a full score, ledger and all, of one season of more and more members: 1,000 facts,
 * doubled ten times to 1,024,000.
 *
 * @returns Pairs of facts and the milliseconds of the best batch.
 */
export function measureScaling(): [facts: number, ms: number][] {
  const sizes = Array.from({ length: doublings + 1 }, (_, doubling) => ({
    season: makeCluster({ members: (fewest / criteria) * 2 ** doubling, sections: criteria / 10 }),
    batch: Math.max(1, 2 ** (8 - doubling)),
    samples: [] as number[],
  }))
  for (let round = 0; round < rounds; round++)
    for (const { season, batch, samples } of sizes) samples.push(timed(() => score(season), batch))
  return sizes.map(({ season, samples }) => [season.facts.length, Math.min(...samples)])
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
