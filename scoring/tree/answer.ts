import { givenBy } from '../facts.ts'
import type { Fact, FactField } from '../model/fact.ts'
import type { Account, Given } from '../rule.ts'
import type { Standing } from './worth.ts'

/** What a member answers a leaf: equal answers of several members are one object. */
export interface Answer {
  given: Given
  /** The account that last worked out what it comes to: another sees other members. */
  account: Account | null
  standing: Standing | null
}

/**
 * Reads what a fact, or none, says to a leaf.
 *
 * @param nothing What the member gives without any fact.
 */
export type Answers = (fact: Fact | null, nothing: Given) => Answer

/** So many answers of a leaf are kept; then it forgets them all. */
const most = 512

/** By the value of a field: the answer, or the answers by the value of the next field. */
type Known = Map<unknown, Known | Answer>

/**
 * Keeps the answers to a leaf, so that only new ones are worked out: members say the same few over and
 * over (a count, yes or no, one of three levels).
 *
 * @param fields All that can make answers differ, whether the member is ranked aside: one or two.
 */
export function keptAnswers([first, second]: readonly FactField[]): Answers {
  let [ranked, unranked]: Known[] = [new Map(), new Map()]
  let count = 0
  return (fact, nothing) => {
    const all = nothing.ranked ? ranked! : unranked!
    const known = second === undefined ? all : inside(all, saidIn(fact, second))
    const key = saidIn(fact, first!)
    const kept = known.get(key)
    if (kept !== undefined) return kept as Answer
    if (++count > most) [count, ranked, unranked] = [0, new Map(), new Map()]
    const answer = freshAnswer(fact, nothing)
    known.set(key, answer)
    return answer
  }
}

function inside(known: Known, key: unknown): Known {
  const kept = known.get(key)
  if (kept !== undefined) return kept as Known
  const fresh: Known = new Map()
  known.set(key, fresh)
  return fresh
}

/** Each property by its own name: one of any name is read many times as slowly. */
function saidIn(fact: Fact | null, field: FactField): unknown {
  if (fact === null) return undefined
  if (field === 'quantity') return fact.quantity
  if (field === 'actual') return fact.actual
  if (field === 'met') return fact.met
  if (field === 'option') return fact.option
  return fact[field]
}

/** An answer of one member only. */
export function freshAnswer(fact: Fact | null, nothing: Given): Answer {
  const given = fact ? givenBy(fact, nothing) : nothing
  return { given, account: null, standing: null }
}
