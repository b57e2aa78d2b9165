import words from '../../../criteria/lexicon/duplicates.json' with { type: 'json' }
import type { Proposal } from './model.ts'
import { wordKey } from './tone.ts'

const common = new Set(words.common.flatMap((phrase) => phrase.split(' ').map(wordKey)))
const share = 0.75
const fewest = 4
/** A word that so many deeds share finds none of them again. */
const mostAlike = 40

/** Marks each deed that an earlier one already tells, by the words that they share; figures and days may not differ. */
export function markDuplicates(proposals: Proposal[]): void {
  const byWord = new Map<string, number[]>()
  const known: Set<string>[] = []
  for (const [at, proposal] of proposals.entries()) {
    const own = telling(proposal.text)
    const earlier = candidates(byWord, own).find((before) =>
      isSame(proposals[before]!, known[before]!, proposal, own),
    )
    if (earlier !== undefined) proposal.duplicate_of = earlier
    known.push(own)
    if (earlier === undefined)
      for (const word of own)
        byWord.set(word, [...(byWord.get(word) ?? []).slice(0, mostAlike), at])
  }
}

/** The words that tell this deed from others. */
function telling(text: string): Set<string> {
  const all = text.match(/[\p{L}\d]+/gu) ?? []
  return new Set(all.map(wordKey).filter((word) => word.length > 1 && !common.has(word)))
}

/** Earlier deeds that share a word which is not everybody's, oldest first. */
function candidates(byWord: ReadonlyMap<string, number[]>, own: ReadonlySet<string>): number[] {
  const shared = new Map<number, number>()
  for (const word of own) {
    const places = byWord.get(word) ?? []
    if (places.length > mostAlike) continue
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1)
  }
  return [...shared]
    .filter(([, times]) => times >= 2)
    .map(([place]) => place)
    .sort((a, b) => a - b)
}

function isSame(
  first: Proposal,
  firstWords: ReadonlySet<string>,
  second: Proposal,
  secondWords: ReadonlySet<string>,
): boolean {
  const smaller = Math.min(firstWords.size, secondWords.size)
  if (smaller < fewest) return false
  let both = 0
  for (const word of secondWords) if (firstWords.has(word)) both++
  return both / smaller >= share && !conflicts(first, second)
}

function conflicts(first: Proposal, second: Proposal): boolean {
  if (
    first.when &&
    second.when &&
    (first.when.from !== second.when.from || first.when.to !== second.when.to)
  )
    return true
  if (
    first.countries.length > 0 &&
    second.countries.length > 0 &&
    !first.countries.some((name) => second.countries.includes(name))
  )
    return true
  if (
    first.documents.length > 0 &&
    second.documents.length > 0 &&
    first.documents[0] !== second.documents[0]
  )
    return true
  if (
    first.money.length > 0 &&
    second.money.length > 0 &&
    first.money[0]!.amount !== second.money[0]!.amount
  )
    return true
  return first.counts.some(({ n, unit }) =>
    second.counts.some((other) => other.unit === unit && other.n !== n),
  )
}
