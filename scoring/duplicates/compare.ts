import { fold } from '../fold.ts'
import { daysBetween, isVague } from './days.ts'
import type { ComparedActivity, LikelyDuplicate, Likeness } from './model.ts'
import { actOf, coverOf, likenessOf, tellingWords } from './words.ts'

/** The most that each likeness can give; together 100. */
const most: Readonly<Record<Likeness, number>> = {
  days: 30,
  partner: 30,
  place: 10,
  country: 5,
  verb: 5,
  words: 20,
}
/** Both begun within so many days of one another: one union writes the day of arrival, another the next. */
const nearDays = 3
/** A partner's name and its short form: so much of the shorter one in the longer. */
const sameName = 0.8

/** From so many points on two records are shown as likely one event. */
export const likelyFrom = 60

/**
 * How alike two records are, with what is alike in them; undefined where they cannot be one event: of one
 * member, or more than three days apart. It does not matter which is first.
 */
export function compareActivities(
  one: ComparedActivity,
  other: ComparedActivity,
): LikelyDuplicate | undefined {
  const apart = daysBetween(one, other)
  if (one.memberId === other.memberId || apart > nearDays) return undefined
  const likeness = {
    days: apart > 0 ? 0.6 : isVague(one) || isVague(other) ? 0.5 : 1,
    partner: shareName(one.partners, other.partners) ? 1 : 0,
    place: samePlace(one.place, other.place) ? 1 : 0,
    country: shareWord(one.countries, other.countries) ? 1 : 0,
    verb: sameAct(one.title, other.title) ? 1 : 0,
    words: likenessOf(tellingWords(one.title), tellingWords(other.title)),
  } satisfies Record<Likeness, number>
  const reasons = (Object.keys(most) as Likeness[])
    .map((kind) => ({ kind, points: Math.round(most[kind] * likeness[kind]) }))
    .filter(({ points }) => points > 0)
  const [a, b] = [one.id, other.id].toSorted()
  return { a: a!, b: b!, score: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
}

function shareName(names: readonly string[], others: readonly string[]): boolean {
  const sets = others.map(tellingWords).filter(({ size }) => size > 0)
  return names
    .map(tellingWords)
    .some((name) => name.size > 0 && sets.some((set) => coverOf(name, set) >= sameName))
}

function samePlace(place: string, other: string): boolean {
  return place.trim() !== '' && fold(place.trim()) === fold(other.trim())
}

function shareWord(words: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others.map(fold))
  return words.some((word) => known.has(fold(word)))
}

function sameAct(title: string, other: string): boolean {
  const act = actOf(title)
  return act !== undefined && act === actOf(other)
}
