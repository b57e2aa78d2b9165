import { allotAwards } from './awards/allot.ts'
import type { Allotment } from './awards/allotment.ts'
import { type GradeWorth, type Lookup, readCondition } from './condition.ts'
import { type Exact, equals, format, parse } from './decimal.ts'
import { applyGradeQuotas } from './grade-quota.ts'
import { type Graded, gradeWorths, readGrades } from './grades.ts'
import type { Grade } from './model/grade.ts'
import { keyParts } from './model/keys.ts'
import { isRanked, type Member } from './model/member.ts'
import { defaultKeys, type Ranking } from './model/ranking.ts'
import type { SeasonFile } from './model/season.ts'
import type { Stage } from './model/stage.ts'
import type { Contender } from './rank/contender.ts'
import { rank, type Standings, type Write } from './rank/rank.ts'
import type { ReadSheet } from './tree/read-sheet.ts'
import { type Accounts, lookupIn, type MemberScore } from './tree/score-member.ts'
import { type ScoredMembers, scoreMembers } from './tree/score-members.ts'
import { sheetOf } from './tree/sheet-of.ts'

/** One member of a worked season. */
export interface WorkedMember {
  member: Member
  score: MemberScore
  graded: Graded
  /** The id of its grade, after sanctions and quotas. */
  grade: string | null
  contender: Contender
  /** Its place in `Standings.places`. */
  listed: number
  /** Every key of a condition, `rank` and `grade` included. */
  lookup: Lookup
}

/** A season worked out, still in exact numbers: what results and explanations are written from. */
export interface Worked {
  season: SeasonFile
  stage: Stage
  fallback: boolean
  sheet: ReadSheet
  /** What each rule makes of the members' facts. */
  accounts: Accounts
  members: ReadonlyMap<string, WorkedMember>
  standings: Standings
  allotments: readonly Allotment[]
}

/** Works out a valid season: sheets, grades and sanctions, ranking, quotas of grades, awards. */
export function workSeason(season: SeasonFile, stage: Stage, fallback: boolean): Worked {
  const sheet = sheetOf(season)
  const scored = scoreMembers(season, sheet, { stage, fallback })
  return workOnward({ ...{ season, stage, fallback, sheet }, ...scored })
}

/** A season of which the members' sheets are scored. */
export interface ScoredSeason
  extends ScoredMembers,
    Pick<Worked, 'season' | 'stage' | 'fallback' | 'sheet'> {}

/** Works out what follows from the members' sheets: all but the sheets themselves. */
export function workOnward({ scores, ...scored }: ScoredSeason): Worked {
  const { season } = scored
  const { grades = [], sanctions = [], ranking = {}, decisions = [] } = season
  const worth = gradeWorths(grades)
  const gradeOf = readGrades(grades, sanctions)
  const contenderOf = contenderBy(ranking)
  const graded = scores.map((score) => {
    const lookup = lookupIn(score)
    const graded = gradeOf(score.total, lookup)
    const grade = graded.after === null ? null : grades[graded.after]!.id
    const contender = contenderOf(score.usage.member, placedLookup(lookup, grade, worth, noRank))
    return { score, lookup, graded, grade, contender }
  })
  const contenders = graded.map(({ contender }) => contender)
  const standings = rank(contenders, ranking, decisions, gradesByName(grades, worth))
  const members = placed(graded, standings, grades, worth)
  const allotments = allot(season, standings, members, worth)
  return { ...scored, ...{ members, standings, allotments } }
}

/** Its `lookup` knows the keys that follow from the sheet. */
type GradedMember = Omit<WorkedMember, 'member' | 'listed'>

/** Members by the keys that rank: all but `decision`, whose value follows from the recorded decisions. */
function contenderBy({ keys }: Ranking): (member: Member, lookup: Lookup) => Contender {
  const read = (keys ?? defaultKeys).flatMap(({ key }) =>
    key === 'decision' ? [] : { key, parts: keyParts(key) },
  )
  return (member, lookup) => {
    const values: Record<string, Exact | null> = {}
    for (const { key, parts } of read) values[key] = lookup(parts)
    return { id: member.id, order: member.order, ranked: isRanked(member), values }
  }
}

/** Ranks are known now: grades beyond their quota fall, and conditions may ask for rank and grade. */
function placed(
  graded: readonly GradedMember[],
  { levels, places }: Standings,
  grades: readonly Grade[],
  worth: GradeWorth,
): Map<string, WorkedMember> {
  const gradeOf = gradesLeft(graded, levels, grades)
  const members = new Map<string, WorkedMember>()
  for (const one of graded) {
    const { score, graded, contender } = one
    const grade = gradeOf(one)
    const lookup = placedLookup(one.lookup, grade, worth, () => places[worked.listed]!.rank)
    const { member } = score.usage
    const worked = { member, score, graded, grade, contender, lookup, listed: -1 }
    members.set(member.id, worked)
  }
  // Only from here on anybody asks for a rank. A second map, of places by id, would be as large as the first.
  for (const [listed, { id }] of places.entries()) members.get(id)!.listed = listed
  return members
}

/** The grades once those beyond a quota have fallen. */
function gradesLeft(
  graded: readonly GradedMember[],
  levels: Standings['levels'],
  grades: readonly Grade[],
): (one: GradedMember) => string | null {
  if (!grades.some(({ quota }) => quota)) return ({ grade }) => grade
  const held = new Map(graded.map(({ contender, grade }) => [contender.id, grade]))
  const left = applyGradeQuotas(grades, levels, held)
  return ({ contender }) => left.get(contender.id)!
}

function allot(
  { members: all, awards = [], award_policy, blocks = [], decisions = [] }: SeasonFile,
  { levels }: Standings,
  members: ReadonlyMap<string, WorkedMember>,
  worth: GradeWorth,
): Allotment[] {
  const read = new Map(
    awards.flatMap(({ requires }) =>
      requires ? [[requires, readCondition(requires, worth)] as const] : [],
    ),
  )
  return allotAwards({
    ...{ awards, blocks, decisions, levels, members: all.length },
    between: award_policy?.between ?? 'extra',
    meets: (id, requires) => read.get(requires)!(members.get(id)!.lookup),
  })
}

const noRank = () => null

/** With what does not follow from the sheet: its grade and, once it is known, its rank. */
function placedLookup(
  lookup: Lookup,
  grade: string | null,
  worth: GradeWorth,
  rankOf: () => number | null,
): Lookup {
  return (key) => {
    if (key.name === 'grade') return grade === null ? null : worth(grade)
    if (key.name !== 'rank') return lookup(key)
    const rank = rankOf()
    return rank === null ? null : parse(String(rank))
  }
}

/** Compared grades are shown by their ids, all else as decimals. */
function gradesByName(grades: readonly Grade[], worth: GradeWorth): Write {
  return (key, value) => {
    if (value === null) return null
    const grade = key === 'grade' && grades.find(({ id }) => equals(worth(id), value))
    return grade ? grade.id : format(value)
  }
}
