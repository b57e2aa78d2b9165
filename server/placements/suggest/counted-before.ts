import { coverOf, likenessOf, tellingWords } from '../../../scoring/duplicates/words.ts'
import type { Candidate } from './candidates.ts'
import type { Placed } from './model.ts'

/** So much of the telling words of two titles makes them one event, where the days allow it. */
const sameEvent = 0.6
/** A partner's name and its short form. */
const sameName = 0.8

type Counted = Placed['activity']
type Telling = ReadonlySet<string>

/** What is counted already, to be asked of each activity before it is added. */
export function createCounted(placed: readonly Placed[]) {
  const all: { criterion: string; event: Event; activity: Counted }[] = []
  const add = (criterion: string, activity: Counted) =>
    all.push({ criterion, event: eventOf(activity), activity })
  for (const { criterion, activity } of placed) add(criterion, activity)
  return {
    add,
    /** Whether the event counts already, or of organisations or places that are counted the one that it names. */
    holds(activity: Counted, { code, names }: Pick<Candidate, 'code' | 'names'>): boolean {
      const event = eventOf(activity)
      if (all.some((other) => isToldAgain(event, other.event))) return true
      if (names === null) return false
      const there = all.filter(({ criterion }) => criterion === code)
      const counted = there.flatMap((other) => other.activity[names]).map(tellingWords)
      return activity[names]
        .map(tellingWords)
        .some((name) => counted.some((one) => isSame(name, one)))
    },
  }
}

interface Event {
  startsOn: string
  words: Telling
  /** "Chỉ thị 12" and "Chỉ thị 15" are two, however alike the rest is. */
  numbers: string
}

function eventOf({ title, startsOn }: Counted): Event {
  const numbers = (title.match(/\d+/g) ?? []).join(' ')
  return { startsOn, words: tellingWords(title), numbers }
}

/** A report tells of one event in several places. */
function isToldAgain(a: Event, b: Event): boolean {
  if (a.numbers !== b.numbers || !isSameTime(a.startsOn, b.startsOn)) return false
  return likenessOf(a.words, b.words) >= sameEvent
}

function isSame(a: Telling, b: Telling): boolean {
  return Math.min(a.size, b.size) > 0 && coverOf(a, b) >= sameName
}

/** Of a month or a year only the part that both say can be held against the other. */
function isSameTime(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
