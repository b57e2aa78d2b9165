import { allotAwards } from '../../awards/allot.ts'
import type { Allotment, AwardStatus } from '../../awards/allotment.ts'
import { cutAtLine } from '../../awards/line.ts'
import { countSeats, type Given, quotaSeats } from '../../awards/seats.ts'
import { type Holds, type Lookup, readCondition } from '../../condition.ts'
import { parse } from '../../decimal.ts'
import { gradeWorths } from '../../grades.ts'
import type { Award } from '../../model/award.ts'
import type { Grade } from '../../model/grade.ts'
import { isRanked } from '../../model/member.ts'
import type { SeasonFile } from '../../model/season.ts'
import { rank } from '../../rank/rank.ts'
import { schemes } from '../../rank/schemes.ts'
import type { Spot } from './line-up.ts'

/**
 * How far the seats are given out when the ranking has been walked down to some place: as much as what
 * comes below depends on. What nothing depends on stays 0, so that walks that are alike are told so.
 */
export interface Progress {
  /** Members so far, and groups of level members where the scheme counts those. */
  readonly placed: number
  readonly groups: number
  /** Seats that are left of the quota of each grade; infinite for one without. */
  readonly grades: readonly number[]
  /** Seats that are left of each award. */
  readonly awards: readonly number[]
  /** Recipients so far, and what was given beyond the seats, of each award that others look at. */
  readonly recipients: readonly number[]
  readonly overruns: readonly number[]
}

/** What became of a member. */
export interface Fate {
  readonly member: string
  readonly rank: number
  readonly grade: string | null
  /** By the order of the awards. */
  readonly awards: readonly AwardStatus[]
}

/** Ranking, quotas of grades and awards, one level after the other, as whole seasons work them at once. */
export interface Walk {
  /** Before the first level, where the awards have so many seats. */
  start(seats: readonly number[]): Progress
  /** One more level: members level on all keys but recorded decisions. */
  step(progress: Progress, group: readonly Spot[]): { progress: Progress; fates: Fate[] }
  /** The seats of every award that follow from how it came out. */
  seats(end: Pick<Progress, 'recipients' | 'overruns'>): number[]
}

export function createWalk(season: SeasonFile): Walk {
  const { grades = [], awards = [], ranking = {}, decisions = [] } = season
  const bases = {
    members: season.members.length,
    ranked: season.members.filter(isRanked).length,
  }
  const placeOf = schemes[ranking.scheme ?? 'competition']
  const requirements = requirementsOf(season)
  const counts = { groups: ranking.scheme === 'dense', recipients: isLinked(season) }

  function level(before: Progress, spots: readonly Spot[], ids: readonly string[]) {
    const { placed: better, groups: betterGroups } = before
    const ranks = new Map(
      ids.map((id, index) => [id, placeOf({ better, betterGroups, size: ids.length, index })]),
    )
    const profiles = new Map(spots.map(({ contender, profile }) => [contender.id, profile]))
    const held = new Map(ids.map((id) => [id, profiles.get(id)!.grade]))
    const left = walkGrades(grades, before.grades, held)
    const allotments = allotAwards({
      awards: awards.map((award, at) => withSeats(award, before.awards[at]!)),
      ...{ between: 'extra', blocks: season.blocks ?? [], decisions },
      ...{ levels: [ids], members: bases.members },
      meets: (id, requires) =>
        requirements.holds(requires)(
          requirements.whole(profiles.get(id)!.lookup, held.get(id)!, ranks.get(id)!),
        ),
    })
    return {
      progress: advanced(before, ids.length, left, allotments, counts),
      fates: ids.map((member) => ({
        member,
        rank: ranks.get(member)!,
        grade: held.get(member)!,
        awards: allotments.map(({ statuses }) => statuses.get(member)!),
      })),
    }
  }

  return {
    start: (seats) => ({
      ...{ placed: 0, groups: 0 },
      grades: grades.map(({ quota }) =>
        quota ? quotaSeats(quota, 'count' in quota ? 0 : bases[quota.base]) : Infinity,
      ),
      awards: seats,
      recipients: awards.map(() => 0),
      overruns: awards.map(() => 0),
    }),
    step(progress, group) {
      const contenders = group.map(({ contender }) => contender)
      let [now, fates] = [progress, [] as Fate[]]
      const levels =
        contenders.length > 1
          ? rank(contenders, ranking, decisions).levels
          : [contenders.map(({ id }) => id)]
      for (const ids of levels) {
        const done = level(now, group, ids)
        now = done.progress
        fates = [...fates, ...done.fates]
      }
      return { progress: now, fates }
    },
    seats: (end) => seatsAfter(season, end, bases),
  }
}

/** Grades beyond their quota fall; the grades of a level's members are changed in `held`. */
function walkGrades(
  grades: readonly Grade[],
  left: readonly number[],
  held: Map<string, string | null>,
): number[] {
  return grades.map(({ id: grade, tie }, at) => {
    const seats = left[at]!
    const holders = [...held].flatMap(([id, own]) => (own === grade ? [id] : []))
    const { across, beyond } = cutAtLine(holders.length > 0 ? [holders] : [], seats)
    const next = grades[at + 1]?.id ?? null
    for (const id of tie === 'expand' ? beyond : [...across, ...beyond]) held.set(id, next)
    return Math.max(0, seats - holders.length)
  })
}

/** Whether the seats of an award hang on how an earlier one came out. */
function isLinked({ awards = [], award_policy }: SeasonFile): boolean {
  return (
    award_policy?.between === 'absorb' ||
    awards.some(
      ({ quota, counts_higher = [] }) =>
        counts_higher.length > 0 || ('base' in quota && quota.base === 'recipients'),
    )
  )
}

function withSeats(award: Award, count: number): Award {
  return { ...award, quota: { count }, counts_higher: [] }
}

/** Those who are no candidates use up no seat. */
const bars: ReadonlySet<AwardStatus> = new Set(['denied', 'holds-higher', 'not-eligible'])

function advanced(
  before: Progress,
  size: number,
  grades: readonly number[],
  allotments: readonly Allotment[],
  counts: { groups: boolean; recipients: boolean },
): Progress {
  const so = (count: number) => (counts.recipients ? count : 0)
  const candidates = ({ statuses }: Allotment) =>
    [...statuses.values()].filter((status) => !bars.has(status)).length
  return {
    placed: before.placed + size,
    groups: before.groups + Number(counts.groups),
    grades,
    awards: allotments.map((one, at) => Math.max(0, before.awards[at]! - candidates(one))),
    recipients: allotments.map((one, at) => before.recipients[at]! + so(one.recipients.length)),
    overruns: allotments.map((one, at) => before.overruns[at]! + so(one.overrun)),
  }
}

function seatsAfter(
  { awards = [], award_policy }: SeasonFile,
  { recipients, overruns }: Pick<Progress, 'recipients' | 'overruns'>,
  { members, ranked }: { members: number; ranked: number },
): number[] {
  const field = { members, levels: [anybody(ranked)] }
  const done: Given[] = []
  let debt = 0
  return awards.map((award, at) => {
    const count = countSeats(award, field, done, debt)
    debt -= count.absorbed
    if (award_policy?.between === 'absorb') debt += overruns[at]!
    done.push({ award, recipients: anybody(recipients[at]!) })
    return count.seats
  })
}

/** So many members: only their number matters. */
function anybody(count: number): string[] {
  return Array.from({ length: count }, () => '')
}

/** The conditions of the awards, each read once, and what they look at. */
function requirementsOf({ awards = [], grades = [] }: SeasonFile) {
  const worth = gradeWorths(grades)
  const read = new Map<Award['requires'], Holds>()
  for (const { requires } of awards)
    if (requires) read.set(requires, readCondition(requires, worth))
  return {
    holds: (requires: NonNullable<Award['requires']>) => read.get(requires)!,
    whole:
      (lookup: Lookup, grade: string | null, rank: number): Lookup =>
      (key) => {
        if (key.name === 'rank') return parse(String(rank))
        return key.name === 'grade' ? (grade === null ? null : worth(grade)) : lookup(key)
      },
  }
}
