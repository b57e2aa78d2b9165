import { cmp, format, parse, sub, zero } from '../../../scoring/decimal.ts'
import { unmetInWords } from '../../../scoring/explain/unmet.ts'
import type { Grade } from '../../../scoring/model/grade.ts'
import type { OwnSheet } from '../../../scoring/own-sheet.ts'
import type { Locale } from '../../i18n/locale.ts'

/** Which grade the self-score reaches, and what the next better one asks for. */
export interface GradeOutlook {
  /** By total and conditions, before sanctions. */
  reached: Grade | null
  /** After sanctions, where they lower it. */
  loweredTo: Grade | null | undefined
  next: Grade | null
  /** Points short of the next grade; null where the total suffices. */
  short: string | null
  /** Conditions of the next grade that do not hold, with the actual values. */
  unmet: string[]
}

/** @returns Null where the season has no grades. */
export function gradeOutlook(
  { season, score, lookup, graded }: OwnSheet,
  language: Locale,
): GradeOutlook | null {
  const grades = season.grades ?? []
  if (grades.length === 0) return null
  const { before, after } = graded
  const next = grades[(before ?? grades.length) - 1] ?? null
  const gap = next ? sub(parse(next.from), score.total) : zero
  return {
    reached: at(grades, before),
    loweredTo: before === after ? undefined : at(grades, after),
    next,
    short: cmp(gap, zero) > 0 ? format(gap) : null,
    unmet: next?.requires ? unmetInWords(next.requires, { lookup }, season, language) : [],
  }
}

function at(grades: readonly Grade[], place: number | null): Grade | null {
  return place === null ? null : (grades[place] ?? null)
}
