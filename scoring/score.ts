import { awardQuestions, awardResult } from './awards/result.ts'
import { format } from './decimal.ts'
import { ledgerOf } from './ledger.ts'
import type { AwardResult, Question, Result, ResultMember } from './model/result.ts'
import type { SeasonFile } from './model/season.ts'
import { defaultStage, type Stage } from './model/stage.ts'
import { pointsOf } from './points.ts'
import type { Place } from './rank/rank.ts'
import { scoreMembers } from './tree/score-members.ts'
import { sheetOf } from './tree/sheet-of.ts'
import { engineVersion, resultFormat } from './version.ts'
import type { Language } from './words/say.ts'
import { type Worked, type WorkedMember, workSeason } from './work.ts'

export interface ScoreOptions {
  /** The stage whose facts count: `verified` where it is not said. */
  stage?: Stage | undefined
  /** Whether a fact of the nearest earlier stage stands in where there is none of this one. */
  fallback?: boolean | undefined
  /** Of the steps in the ledger; nothing else depends on it. */
  language?: Language | undefined
}

/**
 * The result of a season (FORMAT.md "Result"): a pure function of a valid season file. The order of
 * members and facts in the file changes nothing; members are listed by rank, then by their order.
 *
 * @param season As `readSeason` returns it: the engine checks nothing again.
 */
export function score(season: SeasonFile, options: ScoreOptions = {}): Result {
  const { stage = defaultStage, fallback = false, language = 'vi' } = options
  return resultOf(workSeason(season, stage, fallback), language)
}

/**
 * The exact totals of all members by their ids, as in the result, without what explains them: for whoever
 * scores a season often.
 */
export function totals(
  season: SeasonFile,
  { stage = defaultStage, fallback = false }: Omit<ScoreOptions, 'language'> = {},
): Map<string, string> {
  const { scores } = scoreMembers(season, sheetOf(season), { stage, fallback })
  return new Map(scores.map(({ usage, total }) => [usage.member.id, format(total)]))
}

/** Writes a worked season down as a result. */
export function resultOf(worked: Worked, language: Language): Result {
  const members = membersByRank(worked, language)
  const awards = byKey(worked.allotments.map((one) => [one.award.id, awardResult(one)] as const))
  return {
    ...{ format: resultFormat, engine: engineVersion, stage: worked.stage },
    members,
    awards: awards satisfies Record<string, AwardResult>,
    questions: [
      ...members.flatMap(({ id, missing }) =>
        missing > 0 ? missingQuestions(worked.members.get(id)!) : [],
      ),
      ...worked.allotments.flatMap(awardQuestions),
    ],
  }
}

/** Told in the order of the file, in which all that is told lies in memory: thousands of members are told faster. */
function membersByRank(worked: Worked, language: Language): ResultMember[] {
  const { places } = worked.standings
  const members = new Array<ResultMember>(places.length)
  for (const member of worked.members.values())
    members[member.listed] = memberResult(worked, places[member.listed]!, member, language)
  return members
}

function memberResult(
  worked: Worked,
  place: Place,
  member: WorkedMember,
  language: Language,
): ResultMember {
  const { score, graded, grade } = member
  const { grades = [] } = worked.season
  const points = pointsOf(score)
  // Field by field: an object that is spread into another is copied again with every few fields that follow.
  const told: Omit<ResultMember, 'ledger'> & Partial<ResultMember> = {
    id: points.id,
    total: points.total,
    base: points.base,
    bonus: points.bonus,
    penalty: points.penalty,
    cut: points.cut,
    missing: points.missing,
    flags: points.flags,
    nodes: points.nodes,
    grade,
    grade_before_sanctions: graded.before === null ? null : grades[graded.before]!.id,
    sanctions: graded.applied,
    rank: place.rank,
    tied: place.tied,
  }
  if (place.would_be !== undefined) told.would_be = place.would_be
  if (place.decided_by) told.decided_by = place.decided_by
  return Object.assign(told, { ledger: ledgerOf(worked.season, score, language) })
}

function missingQuestions({ member, score }: WorkedMember): Question[] {
  return score.missing.map((criterion) => ({ kind: 'missing', member: member.id, criterion }))
}

/** An object without prototype: a code such as `__proto__` is a key like any other. */
function byKey<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  const object: Record<string, Value> = Object.create(null)
  for (const [key, value] of entries) object[key] = value
  return object
}
