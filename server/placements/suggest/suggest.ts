import { fold } from '../../../scoring/fold.ts'
import type { Sheet } from '../../../scoring/model/sheet.ts'
import { wordPairs } from '../../../scoring/word-pairs.ts'
import type { Suggestion } from '../schema.ts'
import { type Candidate, candidatesOf, spreadOf } from './candidates.ts'
import { createCounted } from './counted-before.ts'
import type { Placeable, Placed } from './model.ts'
import { phrasesOf } from './phrases.ts'
import { type Rating, rate } from './rate.ts'

/** So many phrases of an activity are told at most. */
const mostOwn = 2

/** Nothing is said of an activity that is nearer to no criterion than this, or hardly nearer than to another. */
const least = { score: 1.2, ahead: 0.3 }

/**
 * The criterion that each activity is most likely of, in the order given. It rather says nothing: of what is
 * near to none or to several, of what is likely counted already, and of an activity that names several of
 * what the criterion counts, since it would count as one.
 *
 * @param waiting Activities that no criterion counts.
 * @param placed What the criteria count already.
 * @param closed Criteria to which no activity can be added now.
 */
export function suggest(
  sheet: Pick<Sheet, 'nodes'>,
  waiting: readonly Placeable[],
  { placed, closed }: { placed: readonly Placed[]; closed: ReadonlySet<string> },
): Suggestion[] {
  const candidates = candidatesOf(sheet)
  const spread = spreadOf(candidates)
  const rated = waiting.flatMap((activity) => {
    const best = pick(activity, rate(activity, candidates, spread))
    return best && !closed.has(best.candidate.code) ? [{ activity, best }] : []
  })
  const kept = new Set(countedOnce(rated, placed))
  return rated.filter((one) => kept.has(one)).map(suggestionOf)
}

interface Rated {
  activity: Placeable
  best: Rating
}

/** Of what would count one thing twice only the likeliest stays, and nothing that counts already. */
function countedOnce(rated: readonly Rated[], placed: readonly Placed[]): Rated[] {
  const counted = createCounted(placed)
  return rated
    .toSorted((a, b) => b.best.score - a.best.score)
    .filter(({ activity, best: { candidate } }) => {
      if (counted.holds(activity, candidate)) return false
      counted.add(candidate.code, activity)
      return true
    })
}

function pick(activity: Placeable, [best, next]: readonly Rating[]): Rating | undefined {
  if (!best?.candidate.counts || !speaksOf(best)) return undefined
  if (best.score < least.score || best.score - (next?.score ?? 0) < least.ahead) return undefined
  return namesSeveral(activity, best.candidate) ? undefined : best
}

/** The face of the work alone says too little of a criterion that asks for something in particular. */
function speaksOf({ shared, byRole, candidate }: Rating): boolean {
  return shared.length > 0 || byRole || candidate.takesAny
}

function namesSeveral(activity: Placeable, { names }: Candidate): boolean {
  return names !== null && activity[names].length > 1
}

function suggestionOf({
  activity: { id, title },
  best: { candidate, shared, said, meaning, byRole },
}: Rated): Suggestion {
  const telling = new Set(shared)
  const own = [...meaning, ...phrasesOf(title, wordPairs(candidate.title), telling)]
  return {
    ...{ activityId: id, criterion: candidate.code, byRole },
    words: phrasesOf(candidate.title, said, telling),
    own: own.filter((one, at) => !isPartOf(one, own, at)).slice(0, mostOwn),
  }
}

/** What a longer phrase, or the same before it, says too is not told again. */
function isPartOf(phrase: string, all: readonly string[], at: number): boolean {
  const folded = all.map(fold)
  return folded.some(
    (other, index) =>
      other.includes(fold(phrase)) && (other.length > phrase.length || index < at) && index !== at,
  )
}
