import type { RankingKey } from '../../../../scoring/model/ranking.ts'
import type { SeasonFile } from '../../../../scoring/model/season.ts'
import { less, type Q, q, round, same, written } from './fractions.ts'

/** A member as it is ranked: its values of all keys but `decision`, exact. */
export interface Ranked {
  id: string
  order: number
  values: (key: string) => Q | null
  /** How a value of the key `grade` is told. */
  grade: string | null
}

/** FORMAT.md "Ranking": compares any two members and lists the ranked ones. */
export function schoolRanking(season: SeasonFile, ranked: readonly Ranked[]) {
  const { scheme = 'competition', keys = [{ key: 'total' }] } = season.ranking ?? {}
  const others = keys.filter(({ key }) => key !== 'decision')
  const decided = decisions(season, ranked, others)

  function value(member: Ranked, { key, precision }: RankingKey): Q | null {
    if (key === 'decision') return decided.get(member.id) ?? null
    const exact = member.values(key)
    if (!exact || precision === undefined) return exact
    return round(exact, { to: precision === 0 ? '1' : `0.${'1'.padStart(precision, '0')}` })
  }
  /** The keys on which two members differ. */
  const unlike = (a: Ranked, b: Ranked) =>
    keys.filter((key) => order(key, value(a, key), value(b, key)))
  const better = (a: Ranked, b: Ranked) => {
    const key = unlike(a, b)[0]
    return key !== undefined && order(key, value(a, key), value(b, key)) < 0
  }
  const ahead = (of: Ranked) => ranked.filter((other) => better(other, of)).length
  const listed = [...ranked].sort((a, b) => ahead(a) - ahead(b) || a.order - b.order)

  function place(member: Ranked) {
    const level = listed.filter((other) => ahead(other) === ahead(member))
    const places = level.map((other) => listed.indexOf(other) + 1)
    const rank = {
      competition: places[0]!,
      dense: new Set(listed.map(ahead).filter((count) => count <= ahead(member))).size,
      ordinal: listed.indexOf(member) + 1,
      modified: places.at(-1)!,
      fractional: (places[0]! + places.at(-1)!) / 2,
    }[scheme]
    const above = listed[listed.indexOf(member) - 1]
    return {
      rank,
      tied: level.length > 1,
      ...(above && { decided_by: reason(above, member) }),
    }
  }

  function reason(above: Ranked, member: Ranked) {
    const key = unlike(above, member)[0]
    const told = (one: Ranked) => {
      const compared = value(one, key!)
      return key!.key === 'grade' ? one.grade : compared && written(compared)
    }
    return {
      key: key?.key ?? null,
      above: above.id,
      values: key ? [told(above), told(member)] : null,
      equal_on: keys.slice(0, key ? keys.indexOf(key) : keys.length).map((one) => one.key),
    }
  }
  return { listed, ahead, place }
}

/** Below 0 where the first is better, 0 where they are equal; missing is last either way. */
function order({ key, dir }: RankingKey, a: Q | null, b: Q | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  if (same(a, b)) return 0
  const up = (dir ?? (key === 'decision' ? 'asc' : 'desc')) === 'asc'
  return less(a, b) === up ? -1 : 1
}

/** 1, 2, … for the members of each tie that a decision names exactly; the first such decision counts. */
function decisions(season: SeasonFile, ranked: readonly Ranked[], keys: readonly RankingKey[]) {
  const { ranking: _, ...rest } = season
  const places = new Map<string, Q>()
  if (!season.ranking?.keys?.some(({ key }) => key === 'decision')) return places
  const open = schoolRanking({ ...rest, ranking: { keys: [...keys] } }, ranked)
  for (const one of [...(season.decisions ?? [])].reverse()) {
    if (!('ranking' in one)) continue
    const named = ranked.filter(({ id }) => one.ranking.includes(id))
    const tie = named[0] && ranked.filter((member) => open.ahead(member) === open.ahead(named[0]!))
    const fits = tie && tie.length > 1 && tie.every((member) => named.includes(member))
    if (!fits || named.length !== tie.length || one.ranking.length !== tie.length) continue
    for (const [at, id] of one.ranking.entries()) places.set(id, q(at + 1))
  }
  return places
}
