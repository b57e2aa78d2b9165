import words from '../../../criteria/lexicon/verbs.json' with { type: 'json' }
import { events, nominal, subordinate, type Verb, verbs } from './lexicon.ts'
import { phraseSet } from './phrase-book.ts'
import { isCapital, type Token } from './tokens.ts'

/** The verb that tells what was done, and where it stands. */
export interface MainVerb extends Verb {
  at: number
  length: number
}

const nouns = phraseSet(words.nouns)

/**
 * The first verb that is no noun ("công tác vận động", "Tổ chức Hagar") and in no clause that only
 * tells why or by whom.
 *
 * @param inside Tokens in brackets or quotation marks: no verb there.
 */
export function findMainVerb(
  tokens: readonly Token[],
  inside: readonly boolean[],
  from = 0,
  to = tokens.length,
): MainVerb | undefined {
  for (let at = from; at < to; ) {
    if (inside[at]) {
      at++
      continue
    }
    const noun = nouns.at(tokens, at, to)
    const hit = verbs.at(tokens, at, to)
    if (noun && noun.length >= (hit?.length ?? 0)) {
      at += noun.length
    } else if (hit) {
      if (!isNoun(tokens, at, hit.length, from)) return { ...hit.value, at, length: hit.length }
      at += hit.length
    } else if (subordinate.at(tokens, at, to)) at = nextComma(tokens, inside, at, to)
    else at++
  }
  return undefined
}

function nextComma(
  tokens: readonly Token[],
  inside: readonly boolean[],
  from: number,
  to: number,
): number {
  for (let at = from; at < to; at++) if (!inside[at] && tokens[at]!.text === ',') return at + 1
  return to
}

function isNoun(tokens: readonly Token[], at: number, length: number, from: number): boolean {
  if (tokens[at]!.key === 'tổ' && length === 2 && namesOrganisation(tokens, at)) return true
  return [1, 2, 3].some(
    (back) => at - back >= from && nominal.at(tokens, at - back, at)?.length === back,
  )
}

/** "Tổ chức Sunflower Mission", but not "Tổ chức Lễ hội": a capital that is no event follows. */
function namesOrganisation(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at + 2]) && !events.at(tokens, at + 2)
}
