import type { Decision } from '../model/award.ts'
import { defaultKeys, type Ranking, type RankingKey } from '../model/ranking.ts'
import type { DecidedBy } from '../model/result.ts'
import type { Contender } from '../rank/contender.ts'
import { decidedPlaces } from '../rank/decided.ts'
import { decidedBy } from '../rank/rank.ts'
import { comparedBy, versus } from '../rank/versus.ts'

/** How two members stand to each other; `unranked` where one of them is out of competition. */
export type Relation = 'above' | 'below' | 'tied' | 'unranked'

export interface PairVerdict extends Pick<DecidedBy, 'key' | 'values' | 'equal_on'> {
  readonly relation: Relation
}

/** Compares any two members of a ranking, not only adjacent ones; the first one's value comes first. */
export function comparePair(
  contenders: readonly Contender[],
  ranking: Pick<Ranking, 'keys'>,
  decisions: readonly Decision[],
  [first, second]: readonly [Contender, Contender],
): PairVerdict {
  if (!first.ranked || !second.ranked)
    return { relation: 'unranked', key: null, values: null, equal_on: [] }
  const keys: readonly RankingKey[] = ranking.keys ?? defaultKeys
  const ranked = contenders.filter((contender) => contender.ranked)
  const decided = decidedPlaces(ranked, keys, decisions)
  const [a, b] = [first, second].map((one) => comparedBy(one, keys, decided.get(one.id)))
  const { order } = versus(a!, b!, keys)
  const { key, values, equal_on } = decidedBy(a!, b!, keys)
  return { relation: order < 0 ? 'above' : order > 0 ? 'below' : 'tied', key, values, equal_on }
}
