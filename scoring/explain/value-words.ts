import { type Exact, format, parse, roundTo } from '../decimal.ts'
import { keyParts } from '../model/keys.ts'
import type { SeasonFile } from '../model/season.ts'
import { isPlanPercent } from '../words/condition.ts'
import { type Language, shownIn, tenThousandth } from '../words/say.ts'

/**
 * The value of a key in words: the title of a grade, a number with all its digits (rounding it could
 * make unlike values look alike; only percentages are rounded), "chưa có" where there is none.
 */
export function valueInWords(
  key: string,
  value: string | null,
  season: SeasonFile,
  language: Language,
): string {
  const { name } = keyParts(key)
  if (name === 'grade') return gradeTitle(value, season.grades ?? []) ?? noGrade[language]
  if (value === null) return none[language]
  if (name === 'node_percent' || isPlanPercent(key, season)) return percentInWords(value, language)
  return shownIn(value, language)
}

/**
 * A percentage is read to two places, the account of it has all. Where they would make it a rounder number,
 * such as the 60% that it falls short of, to four.
 */
function percentInWords(value: string, language: Language): string {
  const to = (step: Exact) => format(roundTo(parse(value), step, 'half-up'))
  const short = to(hundredth)
  return `${shownIn(/\.../.test(short) ? short : to(tenThousandth), language)}%`
}

const hundredth = parse('0.01')

const none = { vi: 'chưa có', en: 'none' }
const noGrade = { vi: 'không xếp loại', en: 'no grade' }

function gradeTitle(id: string | null, grades: NonNullable<SeasonFile['grades']>) {
  return grades.find((grade) => grade.id === id)?.title
}

/** "a", "a và b", "a, b và c". */
export function listInWords(parts: readonly string[], language: Language): string {
  const and = language === 'vi' ? ' và ' : ' and '
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${and}${last}`
}
