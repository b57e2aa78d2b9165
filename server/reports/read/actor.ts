import { actorPhrases } from './lexicon.ts'
import type { Actor } from './model.ts'
import { isCapital, type Token } from './tokens.ts'

/**
 * Who acts, from the words before the verb: the part between commas that begins with a name of
 * somebody, else one inside the part next to the verb.
 *
 * @returns `undefined` when nobody is named.
 */
export function actorOf(subject: readonly Token[]): Actor | undefined {
  const parts = partsOf(subject)
  for (const part of parts) {
    const hit = actorPhrases.at(part, 0)
    if (hit && !(part[0]!.key === 'tỉnh' && !isCapital(part[0]))) return hit.value
  }
  const last = parts.at(-1) ?? []
  for (let at = 1; at < last.length; at++) {
    const hit = actorPhrases.at(last, at)
    if (hit && last[at]!.key !== 'tỉnh' && last[at - 1]!.key !== 'của') return hit.value
  }
  return undefined
}

function partsOf(subject: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of subject) {
    if (token.text === ',' || token.text === ':') parts.push([])
    else parts.at(-1)!.push(token)
  }
  return parts.filter((part) => part.length > 0)
}
