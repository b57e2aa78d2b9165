import { fold } from './fold.ts'

/** The words of a text, folded, in their order. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * The pairs of neighbouring words in a text, folded: one Vietnamese syllable alone says little, two of them
 * are mostly a word.
 */
export function wordPairs(text: string): ReadonlySet<string> {
  const words = foldedWords(text)
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}
