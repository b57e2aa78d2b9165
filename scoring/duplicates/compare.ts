import { fold } from '../fold.ts'
import { certaintyOf, daysBetween, firstOf, lastOf } from './days.ts'
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
export const nearDays = 3
/** A partner's name and its short form: so much of the shorter one in the longer. */
const sameName = 0.8
/** One word ("Lào") stands in the names of many partners. */
const leastWords = 2

/** From so many points on two records are shown as likely one event. */
export const likelyFrom = 60

/** A record with its words folded, once for all comparisons. */
export interface Prepared {
  activity: ComparedActivity
  /** The first and the last day, in milliseconds. */
  from: number
  to: number
  partners: readonly ReadonlySet<string>[]
  place: string
  countries: ReadonlySet<string>
  act: string | undefined
  words: ReadonlySet<string>
}

export function prepare(activity: ComparedActivity): Prepared {
  const { partners, place, countries, title } = activity
  return {
    activity,
    from: firstOf(activity),
    to: lastOf(activity),
    partners: partners.map(tellingWords),
    place: fold(place.trim()),
    countries: new Set(countries.map(fold)),
    act: actOf(title),
    words: tellingWords(title),
  }
}

/**
 * How alike two records are, with what is alike in them; undefined where they cannot be one event: of one
 * member, or more than three days apart. It does not matter which is first.
 */
export function compareActivities(one: Prepared, other: Prepared): LikelyDuplicate | undefined {
  const [a, b] =
    one.activity.id < other.activity.id
      ? [one.activity, other.activity]
      : [other.activity, one.activity]
  if (a.memberId === b.memberId) return undefined
  const apart = daysBetween(a, b)
  if (apart > nearDays) return undefined
  const sure = Math.min(certaintyOf(a), certaintyOf(b))
  const likeness = {
    days: apart > 0 ? Math.min(0.6, sure) : sure,
    partner: shareName(one.partners, other.partners) ? 1 : 0,
    place: one.place !== '' && one.place === other.place ? 1 : 0,
    country: [...one.countries].some((country) => other.countries.has(country)) ? 1 : 0,
    verb: one.act !== undefined && one.act === other.act ? 1 : 0,
    words: likenessOf(one.words, other.words),
  } satisfies Record<Likeness, number>
  const reasons = (Object.keys(most) as Likeness[])
    .map((kind) => ({ kind, points: Math.round(most[kind] * likeness[kind]) }))
    .filter(({ points }) => points > 0)
  return {
    a: a!.id,
    b: b!.id,
    score: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
  }
}

function shareName(
  names: readonly ReadonlySet<string>[],
  others: readonly ReadonlySet<string>[],
): boolean {
  return names.some((name) => others.some((other) => isSameName(name, other)))
}

function isSameName(name: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const isWhole = name.size === other.size && coverOf(name, other) === 1
  return (
    isWhole || (Math.min(name.size, other.size) >= leastWords && coverOf(name, other) >= sameName)
  )
}
