import { allotAwards } from '../awards/allot.ts'
import type { Exact } from '../decimal.ts'
import type { Award, Decision } from '../model/award.ts'
import type { Ranking } from '../model/ranking.ts'
import type { Contender } from '../rank/contender.ts'
import { rank } from '../rank/rank.ts'

/** What hangs on points that are still open: the ranking, and one award of the first places. */
export interface Stake {
  readonly ranking: Ranking
  readonly decisions: readonly Decision[]
  readonly award: Pick<Award, 'quota' | 'tie'>
}

/** How it would come out with certain totals. */
export interface Outcome {
  readonly ranks: ReadonlyMap<string, number | null>
  readonly recipients: readonly string[]
  /** Level on the line: one or more of them would still be chosen. */
  readonly among: readonly string[]
}

/** Ranks the members and works the award as if they had these totals. */
export function outcomeOf(
  members: readonly Contender[],
  totals: ReadonlyMap<string, Exact | null>,
  { ranking, decisions, award }: Stake,
): Outcome {
  const contenders = members.map((member) => ({
    ...member,
    values: { ...member.values, total: totals.get(member.id) ?? null },
  }))
  const { levels, places } = rank(contenders, ranking, decisions)
  const [allotment] = allotAwards({
    awards: [{ id: 'stake', title: 'stake', ...award }],
    between: 'extra',
    blocks: [],
    decisions: [],
    levels,
    members: members.length,
    meets: () => true,
  })
  return {
    ranks: new Map(places.map((place) => [place.id, place.rank])),
    recipients: allotment!.recipients,
    among: allotment!.pending?.among ?? [],
  }
}
