import { foldedWords } from '../../../scoring/word-pairs.ts'

const most = 2

/**
 * The parts of a title that an activity says too, as they are written there: `chuc mung` in "Đợt thăm, chúc
 * mừng cơ quan" is "chúc mừng". The longest first; each holds something telling.
 *
 * @param said The pairs of folded words that the activity says.
 * @param telling Those of them that tell one criterion from another.
 */
export function phrasesOf(
  title: string,
  said: ReadonlySet<string>,
  telling: ReadonlySet<string>,
): string[] {
  const runs = title
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\s]+/u)
    .flatMap((part) => runsIn(part, said))
  const told = runs.filter((run) => pairsOf(run).some((pair) => telling.has(pair)))
  return told
    .toSorted((a, b) => b.length - a.length)
    .slice(0, most)
    .map((run) => run.join(' '))
}

/** The longest runs of words of which every two neighbours are said. */
function runsIn(part: string, said: ReadonlySet<string>): string[][] {
  const words = part.match(/[\p{L}\p{N}]+/gu) ?? []
  const runs: string[][] = []
  let open = false
  for (const [at, pair] of pairsOf(words).entries()) {
    const isSaid = said.has(pair)
    if (isSaid && open) runs.at(-1)!.push(words[at + 1]!)
    else if (isSaid) runs.push([words[at]!, words[at + 1]!])
    open = isSaid
  }
  return runs
}

function pairsOf(words: readonly string[]): string[] {
  const folded = words.map((word) => foldedWords(word).join(''))
  return folded.slice(1).map((word, at) => `${folded[at]} ${word}`)
}
