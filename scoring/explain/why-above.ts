import { defaultKeys, isAscending, type RankingKey } from '../model/ranking.ts'
import type { Result } from '../model/result.ts'
import type { SeasonFile } from '../model/season.ts'
import type { Language } from '../words/say.ts'
import { type Between, between } from './between.ts'
import { keyInWords } from './key-words.ts'
import { listInWords, valueInWords } from './value-words.ts'
import { whyTexts } from './why-texts.ts'

/**
 * Why one member stands above another, in one sentence: the key that decided, both values as compared,
 * and the keys that were equal. Any two members may be asked about; the sentence tells how they do
 * stand, also where it is the other way round, where they are level and only people can tell them
 * apart, or where one is out of competition.
 *
 * @throws {RangeError} When one of them is no member, or both are the same: a bug in the caller.
 */
export function whyAbove(
  season: SeasonFile,
  result: Result,
  upperId: string,
  lowerId: string,
  language: Language,
): string {
  const found = between(result, upperId, lowerId)
  if (found === null) return outside(season, result, [upperId, lowerId], language)
  return found.key === null ? level(season, found, language) : decided(season, found, language)
}

function decided(season: SeasonFile, found: Between, language: Language): string {
  const key = decidingKey(season, found)
  const { name, more, less } = keyInWords(key.key, season, language)
  const inWords = (value: string | null) => valueInWords(key.key, value, season, language)
  const [above, below] = found.values ?? [null, null]
  return whyTexts[language].decided({
    ...namesOf(season, found),
    name,
    comparative: isAscending(key) ? less : more,
    precision: key.precision ?? null,
    values: [inWords(above), inWords(below)],
    equal: equalInWords(season, found, language),
  })
}

/** The one after those that were equal. */
function decidingKey({ ranking }: SeasonFile, { equal_on }: Between): RankingKey {
  return (ranking?.keys ?? defaultKeys)[equal_on.length]!
}

function level(season: SeasonFile, found: Between, language: Language): string {
  const equal = equalInWords(season, found, language)
  return whyTexts[language].level({ ...namesOf(season, found), equal })
}

function equalInWords(season: SeasonFile, { equal_on }: Between, language: Language): string {
  const names = equal_on.map((key) => keyInWords(key, season, language).name)
  return listInWords(names, language)
}

/** A sentence for each of the two that is out of competition. */
function outside(season: SeasonFile, result: Result, ids: string[], language: Language): string {
  return result.members
    .filter(({ id, rank }) => ids.includes(id) && rank === null)
    .map(({ id, would_be = null }) => {
      const reason = season.members.find((member) => member.id === id)?.reason
      return whyTexts[language].outside({ name: nameOf(season, id), reason, wouldBe: would_be })
    })
    .join(' ')
}

function namesOf(season: SeasonFile, { upper, lower }: Between) {
  return { upper: nameOf(season, upper.id), lower: nameOf(season, lower.id) }
}

function nameOf({ members }: SeasonFile, id: string): string {
  return members.find((member) => member.id === id)?.name ?? id
}
