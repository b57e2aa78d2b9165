import type { Decision } from '../model/award.ts'
import type { RankingKey } from '../model/ranking.ts'
import type { Contender } from './contender.ts'
import { sortIntoLevels } from './levels.ts'
import { comparedBy } from './versus.ts'

/** The recorded decisions about the ranking, in the order in which they were recorded. */
type RankingDecision = Extract<Decision, { ranking: unknown }>

/**
 * The value of the key `decision`: 1, 2, … for the members of a tie that people have settled.
 *
 * A decision counts only where it names exactly the members of a tie as it stands, level on all other
 * keys. One that names fewer, more or others was taken on other figures; the tie stays open. Of two
 * that fit one tie the earlier has settled it already.
 *
 * @param contenders The ranked members.
 */
export function decidedPlaces(
  contenders: readonly Contender[],
  keys: readonly RankingKey[],
  decisions: readonly Decision[],
): Map<string, number> {
  const places = new Map<string, number>()
  if (!keys.some(({ key }) => key === 'decision')) return places
  const others = keys.filter(({ key }) => key !== 'decision')
  const lines = contenders.map((contender) => comparedBy(contender, others))
  for (const level of sortIntoLevels(lines, others)) {
    const tied = level.map(({ contender }) => contender.id)
    const decision = decisions.find(
      (one): one is RankingDecision => 'ranking' in one && settles(one.ranking, tied),
    )
    for (const [at, id] of (decision?.ranking ?? []).entries()) places.set(id, at + 1)
  }
  return places
}

function settles(named: readonly string[], tied: readonly string[]): boolean {
  return tied.length > 1 && named.length === tied.length && tied.every((id) => named.includes(id))
}
