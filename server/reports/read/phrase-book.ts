import { type Token, tokenize } from './tokens.ts'

interface Node<Value> {
  next: Map<string, Node<Value>>
  found?: { value: Value; length: number }
}

/** What a phrase of the lexicon stands for, and over how many tokens it ran. */
export interface Hit<Value> {
  value: Value
  length: number
}

/** Phrases of the lexicon, found in running tokens: of several that begin at one place the longest. */
export interface PhraseBook<Value> {
  /** @returns `undefined` when no phrase begins at this place, or when it would run beyond `limit`. */
  at(tokens: readonly Token[], index: number, limit?: number): Hit<Value> | undefined
}

/** @param entries Later ones replace earlier ones of the same words. */
export function phraseBook<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseBook<Value> {
  const root: Node<Value> = { next: new Map() }
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase.normalize('NFC'))
    let node = root
    for (const { key } of words) {
      const known: Node<Value> = node.next.get(key) ?? { next: new Map() }
      node.next.set(key, known)
      node = known
    }
    node.found = { value, length: words.length }
  }
  return { at: (tokens, index, limit = tokens.length) => longest(root, tokens, index, limit) }
}

function longest<Value>(
  root: Node<Value>,
  tokens: readonly Token[],
  index: number,
  limit: number,
): Hit<Value> | undefined {
  let best: Hit<Value> | undefined
  let node: Node<Value> | undefined = root
  for (let at = index; at < limit; at++) {
    node = node.next.get(tokens[at]!.key)
    if (!node) break
    if (node.found) best = node.found
  }
  return best
}

/** A book that only tells whether one of the phrases stands there. */
export function phraseSet(phrases: Iterable<string>): PhraseBook<true> {
  return phraseBook([...phrases].map((phrase) => [phrase, true] as const))
}

/** Whether one of the phrases stands anywhere between `from` and `to`. */
export function hasPhrase(
  book: PhraseBook<unknown>,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) if (book.at(tokens, at, to)) return true
  return false
}
