import { defaultKeys, isAscending, type RankingKey } from '../model/ranking.ts'
import type { Result } from '../model/result.ts'
import type { SeasonFile } from '../model/season.ts'
import { keyInWords } from '../words/condition.ts'
import { type Language, shownIn, speaker } from '../words/say.ts'
import { type Between, between } from './between.ts'
import { comparativesOf } from './comparatives.ts'
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
  if (found.key === null) return level(season, found, language)
  return found.key === 'decision'
    ? ordered(season, found, language)
    : decided(season, found, language)
}

function decided(season: SeasonFile, found: Between, language: Language): string {
  const key = decidingKey(season, found)
  const { more, less, stated } = comparativesOf(key.key, language)
  const [above, below] = found.values!
  const inWords = (value: string | null) => valueInWords(key.key, value, season, language)
  return whyTexts[language].decided({
    ...namesOf(season, found),
    name: asCompared(key, season, language),
    // A missing value is last, whichever way the key runs: neither more nor less than any other.
    comparative: below === null ? stated : isAscending(key) ? less : more,
    values: unlike([inWords(above), inWords(below)], found.values!, language),
    equal: equalInWords(season, found, language),
  })
}

/** Percentages that only differ behind what is read of them are told in full. */
function unlike(
  told: [string, string],
  values: readonly [string | null, string | null],
  language: Language,
): [string, string] {
  if (told[0] !== told[1] || !told[0].endsWith('%')) return told
  const [above, below] = values.map((value) => `${shownIn(value!, language)}%`)
  return [above!, below!]
}

/** The one after those that were equal. */
function decidingKey(season: SeasonFile, { equal_on }: Between): RankingKey {
  return keysOf(season)[equal_on.length]!
}

function keysOf({ ranking }: SeasonFile): readonly RankingKey[] {
  return ranking?.keys ?? defaultKeys
}

/** "tổng điểm", "tổng điểm (làm tròn 1 chữ số)": values equal when rounded need not be equal. */
function asCompared({ key, precision }: RankingKey, season: SeasonFile, language: Language) {
  const name = keyInWords(key, season, speaker(language))
  return precision === undefined ? name : whyTexts[language].rounded(name, precision)
}

function ordered(season: SeasonFile, found: Between, language: Language): string {
  return whyTexts[language].ordered({
    ...namesOf(season, found),
    equal: equalInWords(season, found, language),
    reference: referenceOf(season, found),
  })
}

/** The minute that records the order of the two. */
function referenceOf({ decisions = [] }: SeasonFile, { upper, lower, values }: Between): string {
  const [first, second] = values!.map((place) => Number(place) - 1)
  const decision = decisions.find(
    (one) =>
      'ranking' in one && one.ranking[first!] === upper.id && one.ranking[second!] === lower.id,
  )
  return decision?.reference ?? ''
}

function level(season: SeasonFile, found: Between, language: Language): string {
  const equal = equalKeys(season, found, language).join(', ')
  const say = whyTexts[language]
  const tell = season.ranking?.scheme === 'ordinal' ? say.numbered : say.level
  return tell({ ...namesOf(season, found), equal })
}

function equalInWords(season: SeasonFile, found: Between, language: Language): string {
  return listInWords(equalKeys(season, found, language), language)
}

/** A place in recorded decisions is no merit: nobody is equal on it. */
function equalKeys(season: SeasonFile, { equal_on }: Between, language: Language): string[] {
  return keysOf(season)
    .slice(0, equal_on.length)
    .filter(({ key }) => key !== 'decision')
    .map((key) => asCompared(key, season, language))
}

/** Of the two, who is out of competition. */
function outside(season: SeasonFile, result: Result, ids: string[], language: Language): string {
  const told = result.members
    .filter(({ id, rank }) => ids.includes(id) && rank === null)
    .map(({ id, would_be = null }) => {
      const reason = season.members.find((member) => member.id === id)?.reason
      return whyTexts[language].outside({ name: nameOf(season, id), reason, wouldBe: would_be })
    })
  return `${told.join('; ')}.`
}

function namesOf(season: SeasonFile, { upper, lower }: Between) {
  return { upper: nameOf(season, upper.id), lower: nameOf(season, lower.id) }
}

function nameOf({ members }: SeasonFile, id: string): string {
  return members.find((member) => member.id === id)?.name ?? id
}
