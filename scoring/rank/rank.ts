import { type Exact, format } from '../decimal.ts'
import type { Decision } from '../model/award.ts'
import { defaultKeys, type Ranking, type RankingKey } from '../model/ranking.ts'
import type { DecidedBy, ResultMember } from '../model/result.ts'
import { byOrder, type Contender } from './contender.ts'
import { decidedPlaces } from './decided.ts'
import { sortIntoLevels } from './levels.ts'
import { schemes } from './schemes.ts'
import { type Compared, comparedBy, versus } from './versus.ts'

/**
 * What the ranking says of one member. `rank` is null out of competition and has halves only in the
 * scheme `fractional`; `would_be`, only out of competition, is 1 + the ranked members strictly better;
 * `decided_by` is there for every ranked member but the first.
 */
export type Place = Pick<ResultMember, 'id' | 'rank' | 'tied' | 'would_be' | 'decided_by'>

/** A ranking: who is level with whom, and the listing. */
export interface Standings {
  /** The ranked members, best first; those level on all keys together, by official number. */
  readonly levels: readonly (readonly string[])[]
  /** Everybody: by rank, then official number; those out of competition last. */
  readonly places: readonly Place[]
}

/** How a compared value is written in the result; null is a missing one. */
export type Write = (key: string, value: Exact | null) => string | null

const decimalText: Write = (_key, value) => (value === null ? null : format(value))

/**
 * Ranks members by the keys of the season, one after the other (FORMAT "Ranking").
 *
 * @param contenders In any order: the result does not depend on it.
 * @param write Turns compared values into the text of `decided_by`; without it, decimal text.
 */
export function rank(
  contenders: readonly Contender[],
  ranking: Ranking,
  decisions: readonly Decision[] = [],
  write: Write = decimalText,
): Standings {
  const keys: readonly RankingKey[] = ranking.keys ?? defaultKeys
  const ranked = contenders.filter((contender) => contender.ranked)
  const decided = decidedPlaces(ranked, keys, decisions)
  const levels = sortIntoLevels(
    ranked.map((contender) => comparedBy(contender, keys, decided.get(contender.id))),
    keys,
  )
  const reasons = adjacentReasons(levels.flat(), keys, write)
  const outside = contenders.filter((contender) => !contender.ranked).toSorted(byOrder)
  return {
    levels: levels.map((level) => level.map(({ contender }) => contender.id)),
    places: [
      ...rankedPlaces(levels, schemes[ranking.scheme ?? 'competition'], reasons),
      ...outside.map((contender) => outsidePlace(comparedBy(contender, keys), levels, keys)),
    ],
  }
}

/** @param reasons As `adjacentReasons` gives them. */
function rankedPlaces(
  levels: readonly Compared[][],
  placeOf: (typeof schemes)[keyof typeof schemes],
  reasons: readonly DecidedBy[],
): Place[] {
  let better = 0
  return levels.flatMap((level, betterGroups) => {
    const standing = { better, betterGroups, size: level.length }
    better += level.length
    return level.map(({ contender: { id } }, index): Place => {
      const rank = placeOf({ ...standing, index })
      const tied = level.length > 1
      const decided_by = reasons[standing.better + index - 1]
      return decided_by ? { id, rank, tied, decided_by } : { id, rank, tied }
    })
  })
}

function outsidePlace(
  line: Compared,
  levels: readonly Compared[][],
  keys: readonly RankingKey[],
): Place {
  const better = levels.flat().filter((other) => versus(other, line, keys).order < 0)
  return { id: line.contender.id, rank: null, tied: false, would_be: better.length + 1 }
}

/** The key that decided between each line and the next. */
function adjacentReasons(
  listing: readonly Compared[],
  keys: readonly RankingKey[],
  write: Write,
): DecidedBy[] {
  return listing.slice(1).map((lower, at) => decidedBy(listing[at]!, lower, keys, write))
}

/** Why `upper` stands above `lower`, or that they are level. Any two members may be asked about. */
export function decidedBy(
  upper: Compared,
  lower: Compared,
  keys: readonly RankingKey[],
  write: Write = decimalText,
): DecidedBy {
  const { decidedAt } = versus(upper, lower, keys)
  const key = keys[decidedAt]?.key ?? null
  const told = (line: Compared) => write(key!, line.values[decidedAt]!)
  return {
    key,
    above: upper.contender.id,
    values: key === null ? null : [told(upper), told(lower)],
    equal_on: keys.slice(0, decidedAt).map((equal) => equal.key),
  }
}
