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
import type { Accounts, MemberScore } from './tree/score-member.ts'
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
    const graded = gradeOf(score.total, score.lookup)
    const grade = graded.after === null ? null : grades[graded.after]!.id
    const lookup = withGrade(score.lookup, grade, worth)
    return { score, graded, grade, contender: contenderOf(score.usage.member, lookup) }
  })
  const contenders = graded.map(({ contender }) => contender)
  const standings = rank(contenders, ranking, decisions, gradesByName(grades, worth))
  const members = placed(graded, standings, grades, worth)
  const allotments = allot(season, standings, members, worth)
  return { ...scored, ...{ members, standings, allotments } }
}

type GradedMember = Pick<WorkedMember, 'score' | 'graded' | 'grade' | 'contender'>

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
  const held = new Map(graded.map(({ contender, grade }) => [contender.id, grade]))
  const final = applyGradeQuotas(grades, levels, held)
  const ranks = new Map(places.map(({ id, rank }) => [id, rank]))
  return new Map(
    graded.map((one): [string, WorkedMember] => {
      const { member } = one.score.usage
      const grade = final.get(member.id)!
      const lookup = withRank(withGrade(one.score.lookup, grade, worth), ranks.get(member.id)!)
      return [member.id, { ...one, member, grade, lookup }]
    }),
  )
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

function withGrade(lookup: Lookup, grade: string | null, worth: GradeWorth): Lookup {
  const value = grade === null ? null : worth(grade)
  return (key) => (key.name === 'grade' ? value : lookup(key))
}

function withRank(lookup: Lookup, rank: number | null): Lookup {
  const value = rank === null ? null : parse(String(rank))
  return (key) => (key.name === 'rank' ? value : lookup(key))
}

/** Compared grades are shown by their ids, all else as decimals. */
function gradesByName(grades: readonly Grade[], worth: GradeWorth): Write {
  return (key, value) => {
    if (value === null) return null
    const grade = key === 'grade' && grades.find(({ id }) => equals(worth(id), value))
    return grade ? grade.id : format(value)
  }
}
