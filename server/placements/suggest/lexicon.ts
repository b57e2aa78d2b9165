import placing from '../../../criteria/lexicon/placing.json' with { type: 'json' }
import type { ActivityField, ActivityRole, Money } from '../../../scoring/model/activity.ts'
import { wordPairs } from '../../../scoring/word-pairs.ts'
import { hasPhrase, phraseSet } from '../../reports/read/phrase-book.ts'
import { type Token, tokenize } from '../../reports/read/tokens.ts'

/** A text as it is looked through: cut into words once. */
export type Words = readonly Token[]

export function wordsOf(text: string): Words {
  return tokenize(text.normalize('NFC'))
}

/** The faces of the work that a text names. */
export const fieldsNamed = byName<ActivityField>(placing.fields)
/** The roles that a criterion's title asks for. */
export const rolesNamed = byName<ActivityRole>(placing.roles)

/** Pairs of words that tell one criterion from another no better than "and" would. */
export const common: ReadonlySet<string> = pairsIn([
  ...placing.common,
  ...Object.values(placing.fields).flat(),
])

/** Pairs that stand for what the lexicon knows: they say more than words that only happen to be the same. */
export const known: ReadonlySet<string> = pairsIn([
  ...placing.also.map(({ means }) => means),
  ...Object.values(placing.money).flat(),
])

const meanings = placing.also.map(({ means, said }) => ({ means, book: phraseSet(said) }))
const sums: Partial<Record<Money['kind'], readonly string[]>> = placing.money
const names = { partners: anyOf(placing.names.partners), countries: anyOf(placing.names.countries) }

/** Something that a title means, and the words by which it says so, as they stand there. */
export interface Meaning {
  means: string
  said: string
}

/** What a title means beside its own words. */
export function meantBy(title: Words): Meaning[] {
  return meanings.flatMap(({ means, book }) => {
    const [hit] = title.flatMap((_, at) => {
      const length = book.at(title, at)?.length
      return length ? [title.slice(at, at + length)] : []
    })
    return hit ? [{ means, said: writtenIn(hit) }] : []
  })
}

const writtenIn = (words: Words) => words.map(({ text }) => text).join(' ')

/** Pairs by which a criterion asks for money that is promised or paid. */
export const ofMoney: ReadonlySet<string> = pairsIn(Object.values(placing.money).flat())

/** What a sum of money says of the activity that it stands in. */
export function meantByMoney(money: Money | null): readonly string[] {
  return (money && sums[money.kind]) ?? []
}

/** Whether a unit is one that every activity is: "hoạt động". */
export const isEvent = anyOf(placing.event)

/** Tells of a title whether the activity is, or speaks of, one of the things that a criterion counts. */
export function unitIn(unit: string): (title: Words) => boolean {
  return isEvent(wordsOf(unit)) ? () => true : anyOf(unit.split(','))
}

/** Which names in an activity are units of what a criterion counts; null where each activity is one. */
export function namesThatCount(unit: string): 'partners' | 'countries' | null {
  const words = wordsOf(unit)
  if (names.partners(words)) return 'partners'
  return names.countries(words) ? 'countries' : null
}

function pairsIn(phrases: readonly string[]): Set<string> {
  return new Set(phrases.flatMap((phrase) => [...wordPairs(phrase)]))
}

function byName<Name extends string>(lists: Partial<Record<Name, readonly string[]>>) {
  const entries = Object.entries(lists) as [Name, readonly string[]][]
  const readers = entries.map(([name, phrases]) => [name, anyOf(phrases)] as const)
  return (text: Words): Name[] => readers.filter(([, says]) => says(text)).map(([name]) => name)
}

/** Whether one of the phrases stands in a text, word by word, marks told apart. */
function anyOf(phrases: readonly string[]): (text: Words) => boolean {
  const book = phraseSet(phrases)
  return (text) => hasPhrase(book, text, 0, text.length)
}
