import { shuffle } from './shuffle.ts'

/**
 * The options that a paper names by their numbers: "0,2", blanks after it; nothing for a blank paper.
 *
 * @returns null for one that cannot be read: a number stands for no option, or comes twice.
 */
export function readPaper(text: string, options: readonly string[]): string[] | null {
  const words = text.trim()
  if (words === '') return []
  if (!/^\d{1,3}(,\d{1,3})*$/.test(words)) return null
  const named = words.split(',').map((number) => options[Number(number)])
  const whole = named.every((option) => option !== undefined)
  return whole && new Set(named).size === named.length ? (named as string[]) : null
}

/**
 * What a paper says as it is kept: the options in the order of the paper, so that the order of crosses
 * marks nobody's paper. Then all are mixed.
 */
export function mixPapers(
  papers: readonly (readonly string[] | null)[],
  options: readonly string[],
): (string[] | null)[] {
  return shuffle(papers.map((paper) => paper && options.filter((option) => paper.includes(option))))
}
