import { wordPairs } from '../../../scoring/word-pairs.ts'
import { isMoneyToCome, isToCome } from './ahead.ts'
import type { Candidate } from './candidates.ts'
import { doerOf } from './doer.ts'
import { hasFailed } from './failed.ts'
import { fieldsNamed, known, type Meaning, meantBy, meantByMoney, wordsOf } from './lexicon.ts'
import type { Placeable } from './model.ts'
import { isVague } from './vague.ts'

/** How near an activity is to a criterion. */
export interface Rating {
  candidate: Candidate
  /** The telling pairs of words that both have. */
  shared: readonly string[]
  /** All pairs that the activity says, in words of its own or of the lexicon. */
  said: ReadonlySet<string>
  /** The words of its title that mean something of what both have, as they stand there. */
  meaning: readonly string[]
  byRole: boolean
  score: number
}

/** What each sign is worth, a pair of words that only this criterion has being 1. Found by trying on real titles. */
const worth = { known: 1.5, field: 1, role: 0.5, unit: 0.4, otherField: -0.75 }

/** The criteria that an activity may be of, the nearest first; none where it is not the member's own deed, or none at all. */
export function rate(
  activity: Placeable,
  candidates: readonly Candidate[],
  spread: ReadonlyMap<string, number>,
): Rating[] {
  const title = wordsOf(activity.title)
  const doer = doerOf(title)
  if (doer === 'province' || hasFailed(title)) return []
  if (isToCome(title) || isVague(activity, title)) return []
  const moneyToCome = isMoneyToCome(activity, title)
  const meant = meantBy(title)
  const role = doer === undefined || doer === 'union' ? activity.role : null
  const said = pairsSaid(activity, meant)
  const named = fieldsNamed(title)
  return candidates
    .filter(({ fields }) => isOf(fields, activity))
    .filter(({ asksMoney }) => !(asksMoney && moneyToCome))
    .filter(({ roles }) => roles.length === 0 || (role !== null && roles.includes(role)))
    .map((candidate) => {
      const shared = [...candidate.pairs].filter((pair) => said.has(pair))
      const words = shared.map((pair) => (known.has(pair) ? worth.known : 1) / spread.get(pair)!)
      const byRole = candidate.roles.length > 0
      const signs = [
        candidate.fields.includes(activity.field) ? worth.field : 0,
        byRole ? worth.role : 0,
        candidate.unitIn(title) ? worth.unit : 0,
        named.length > 0 && !named.some((field) => isOf(candidate.fields, { field }))
          ? worth.otherField
          : 0,
      ]
      const meaning = meant.filter(({ means }) => hasPairOf(means, shared)).map((one) => one.said)
      return { candidate, shared, said, meaning, byRole, score: sum([...words, ...signs]) }
    })
    .toSorted((a, b) => b.score - a.score)
}

/** In the words of the title, and in those that stand for what it means. */
function pairsSaid({ title, money }: Placeable, meant: readonly Meaning[]): ReadonlySet<string> {
  const texts = [title, ...meant.map(({ means }) => means), ...meantByMoney(money)]
  return new Set(texts.flatMap((text) => [...wordPairs(text)]))
}

function hasPairOf(text: string, shared: readonly string[]): boolean {
  const pairs = wordPairs(text)
  return shared.some((pair) => pairs.has(pair))
}

/** What is of no face of the work may be of any. */
function isOf(fields: Candidate['fields'], { field }: Pick<Placeable, 'field'>): boolean {
  return fields.length === 0 || field === 'other' || fields.includes(field)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
