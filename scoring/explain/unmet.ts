import { readCondition } from '../condition.ts'
import { format } from '../decimal.ts'
import { gradeWorths } from '../grades.ts'
import type { Condition } from '../model/condition.ts'
import { keyParts } from '../model/keys.ts'
import type { SeasonFile } from '../model/season.ts'
import { conditionInWords } from '../words/condition.ts'
import { type Language, speaker } from '../words/say.ts'
import type { WorkedMember } from '../work.ts'
import { valueInWords } from './value-words.ts'

/** A member as far as conditions look at it; its grade only where they may ask for that. */
type Asked = Pick<WorkedMember, 'lookup'> & Partial<Pick<WorkedMember, 'grade'>>

/** What of a condition a member does not meet: a sentence for each failed test, with its actual value. */
export function unmetInWords(
  condition: Condition,
  member: Asked,
  season: SeasonFile,
  language: Language,
): string[] {
  if (readCondition(condition, gradeWorths(season.grades ?? []))(member.lookup)) return []
  if ('all' in condition)
    return condition.all.flatMap((part) => unmetInWords(part, member, season, language))
  const { either } = speaker(language)
  const asked = `${either('Cần', 'Needs')} ${conditionInWords(condition, season, language)}`
  // What a flag asks for says already that the member has the contrary.
  if (!('key' in condition) || keyParts(condition.key).name === 'flag') return [`${asked}.`]
  const actual = valueInWords(condition.key, actualValue(condition.key, member), season, language)
  return [`${asked}; ${either('đang là', 'is')} ${actual}.`]
}

function actualValue(key: string, { lookup, grade }: Asked): string | null {
  if (key === 'grade') return grade ?? null
  const value = lookup(keyParts(key))
  return value === null ? null : format(value)
}
