import { givenBy } from '../facts.ts'
import type { Fact, FactField } from '../model/fact.ts'
import { kept } from '../remember.ts'
import type { Account, Given } from '../rule.ts'
import type { Standing } from './worth.ts'

/** What a member answers a leaf: equal answers of several members are one object, as long as it is kept. */
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

/**
 * So many values of a field are kept, of two fields so many of the one beside each of so many of the other;
 * then those of that field are forgotten, all of them. There are never more answers than facts.
 */
const most = 512

/**
 * Keeps the answers to a leaf, so that only new ones are worked out: members say the same few over and
 * over (a count, yes or no, one of three levels).
 *
 * @param fields All that can make answers differ, whether the member is ranked aside: one or two.
 */
export function keptAnswers([first, second]: readonly FactField[]): Answers {
  const bySecond = () => kept(most, (_second: unknown) => new Map<unknown, Answer>())
  const ranked = bySecond()
  const unranked = bySecond()
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
