import { givenBy } from '../facts.ts'
import type { Fact, FactField } from '../model/fact.ts'
import { kept } from '../remember.ts'
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

/** So many values of a field are kept, of each other field so many; then they are forgotten, all of them. */
const most = 512
const mostBeside = 32

/**
 * Keeps the answers to a leaf, so that only new ones are worked out: members say the same few over and
 * over (a count, yes or no, one of three levels).
 *
 * @param fields All that can make answers differ, whether the member is ranked aside: one or two.
 */
export function keptAnswers([first, second]: readonly FactField[]): Answers {
  const none = () => kept(mostBeside, (_second: unknown) => new Map<unknown, Answer>())
  const ranked = none()
  const unranked = none()
  return (fact, nothing) => {
    const known = (nothing.ranked ? ranked : unranked)(second && saidIn(fact, second))
    const key = saidIn(fact, first!)
    const old = known.get(key)
    if (old !== undefined) return old
    if (known.size >= most) known.clear()
    const answer = freshAnswer(fact, nothing)
    known.set(key, answer)
    return answer
  }
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
