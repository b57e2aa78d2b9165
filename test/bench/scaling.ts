import type { SeasonFile } from '../../scoring/model/season.ts'
import { score } from '../../scoring/score.ts'
import { timed } from './clock.ts'
import { makeCluster } from './cluster.ts'

const criteria = 50
const fewest = 1000
const doublings = 10
/** All sizes in turns, so that a busy time of the machine falls on all of them. */
const rounds = 30

/**
 * The time of a full score, ledger and all, of seasons of more and more members: 1,000 facts, doubled ten
 * times to 1,024,000.
 *
 * All sizes work off the same 1,024,000 facts, in seasons of so many: a small season over and over would
 * come out of the processor's caches, which no season does that was last scored before a thousand others.
 * They have one sheet, as clusters of one regulation do, so what the engine keeps of it is known to all.
 *
 * @returns Pairs of facts and the milliseconds of a season, from the best pass over all facts.
 */
export function measureScaling(): [facts: number, ms: number][] {
  const whole = makeCluster({
    members: (fewest / criteria) * 2 ** doublings,
    sections: criteria / 10,
  })
  const sizes = Array.from({ length: doublings + 1 }, (_, doubling) => {
    const seasons = seasonsOf(whole, (fewest / criteria) * 2 ** doubling)
    const pass = () => {
      for (const season of seasons) score(season)
    }
    return { pass, seasons, samples: [] as number[] }
  })
  for (let round = 0; round < rounds; round++)
    for (const { pass, samples } of sizes) samples.push(timed(pass, 1))
  return sizes.map(({ seasons, samples }) => [
    seasons[0]!.facts.length,
    Math.min(...samples) / seasons.length,
  ])
}

/** The same members and facts in seasons of so many members. */
function seasonsOf(whole: SeasonFile, members: number): SeasonFile[] {
  return Array.from({ length: whole.members.length / members }, (_, at) => ({
    ...whole,
    members: whole.members.slice(at * members, (at + 1) * members),
    facts: whole.facts.slice(at * members * criteria, (at + 1) * members * criteria),
  }))
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
