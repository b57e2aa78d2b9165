import { fold } from '../../../scoring/fold.ts'

/**
 * How much each text speaks of the same as what it is held to: by the pairs of neighbouring words that both
 * have, since one Vietnamese syllable alone says little. A pair that many of the texts have counts less.
 *
 * @returns A number for each text, in their order; 0 for nothing in common.
 */
export function likenesses(about: string, texts: readonly string[]): number[] {
  const wanted = pairsOf(about)
  const shared = texts.map((text) => [...pairsOf(text)].filter((pair) => wanted.has(pair)))
  const spread = new Map<string, number>()
  for (const pair of shared.flat()) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  return shared.map((pairs) => pairs.reduce((sum, pair) => sum + 1 / spread.get(pair)!, 0))
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}
