import type { AwardStatus } from '../../awards/allotment.ts'
import type { SeasonFile } from '../../model/season.ts'
import type { End, Ends } from './ends.ts'
import type { Turn } from './model.ts'

/** How a member stands to an award, as far as it matters to people. */
export type Hold = 'has' | 'open' | 'not'

const holds: Partial<Record<AwardStatus, Hold>> = {
  recipient: 'has',
  withheld: 'has',
  pending: 'open',
}

export function holdOf(status: AwardStatus): Hold {
  return holds[status] ?? 'not'
}

/** Everything that may become otherwise than it is now, member by member in the order of the file. */
export function turnsIn(season: SeasonFile, now: ReadonlyMap<string, End>, ends: Ends): Turn[] {
  return season.members.flatMap(({ id: member }): Turn[] => {
    const [today, all] = [now.get(member)!, ends.get(member)!]
    const ranks = others(all, today, ({ rank }) => rank)
    const grades = others(all, today, ({ grade }) => grade)
    const rank: Turn[] =
      today.rank === null || ranks.length === 0
        ? []
        : [{ what: 'rank', member, from: today.rank, to: ranks.map(Number).sort((a, b) => a - b) }]
    const grade: Turn[] =
      grades.length === 0
        ? []
        : [{ what: 'grade', member, from: today.grade, to: bestFirst(season, grades) }]
    return [...awardTurns(season, today, all), ...rank, ...grade]
  })
}

function awardTurns({ awards = [] }: SeasonFile, today: End, all: readonly End[]): Turn[] {
  if (today.rank === null) return []
  return awards.flatMap(({ id: award }, at): Turn[] => {
    const hold = (end: End) => holdOf(end.awards[at]!)
    const to = others(all, today, hold)
    return to.length === 0
      ? []
      : [{ what: 'award', member: today.member, award, from: hold(today), to }]
  })
}

function others<Value>(all: readonly End[], today: End, of: (end: End) => Value): Value[] {
  return [...new Set(all.map(of))].filter((value) => value !== of(today))
}

/** Grades as the season lists them, best first; without a grade last. */
export function bestFirst(
  { grades = [] }: Pick<SeasonFile, 'grades'>,
  ids: readonly (string | null)[],
): (string | null)[] {
  const place = (id: string | null) => {
    const at = grades.findIndex((grade) => grade.id === id)
    return at < 0 ? grades.length : at
  }
  return ids.toSorted((a, b) => place(a) - place(b))
}
