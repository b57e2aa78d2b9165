import type { Lookup } from './condition.ts'
import type { FactChoice } from './facts.ts'
import { type Graded, readGrades } from './grades.ts'
import { ledgerOf } from './ledger.ts'
import type { ResultMember } from './model/result.ts'
import type { SeasonFile } from './model/season.ts'
import { type MemberPoints, pointsOf } from './points.ts'
import { lookupIn, type MemberScore } from './tree/score-member.ts'
import { scoreOne } from './tree/score-members.ts'
import { sheetOf } from './tree/sheet-of.ts'
import type { Language } from './words/say.ts'

/** The sheet of one member worked out, still in exact numbers. */
export interface OwnSheet {
  season: SeasonFile
  score: MemberScore
  /** The keys that follow from the sheet. */
  lookup: Lookup
  /** Before the quotas of grades, which ask for ranks. */
  graded: Graded
}

/** What of a member's result rests on no ranking. */
export type OwnResult = MemberPoints & Pick<ResultMember, 'ledger'>

/**
 * Works out the sheet of one member alone, for whoever shows it while it is typed: just what `workSeason`
 * makes of it, without the sheets of the others, ranking and awards. What the others state counts as far
 * as rules compare by it.
 *
 * @throws {RangeError} When it is no member: a bug in the caller.
 */
export function workSheet(season: SeasonFile, memberId: string, choice: FactChoice): OwnSheet {
  const sheet = sheetOf(season)
  const score = scoreOne(season, sheet, choice, memberId)
  const gradeOf = readGrades(season.grades ?? [], season.sanctions ?? [])
  const lookup = lookupIn(score)
  return { season, score, lookup, graded: gradeOf(score.total, lookup) }
}

/** Writes a member's sheet down, with the account of its total. */
export function sheetResult(own: OwnSheet, language: Language): OwnResult {
  return { ...pointsOf(own.score), ledger: ledgerOf(own.season, own.score, language) }
}
