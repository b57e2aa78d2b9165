import words from '../../../criteria/lexicon/partners.json' with { type: 'json' }
import { phraseBook, phraseSet } from './phrase-book.ts'
import { isCapital, type Token } from './tokens.ts'

const heads = phraseSet(words.heads)
const bare = phraseBook(words.bare.map((name) => [name, name] as const))
const links = phraseSet(words.links)
const tails = phraseSet(words.tails)
const persons = new Set(['ông', 'bà', 'anh', 'chị', 'đồng', 'chí', 'gs', 'ts'])
const ascii = /^[A-Za-z]{3,}$/u
const foreign = /[fjwz]|[bcdlmprstgk]{2}|[dlrsbkv]$|ss|tion$/iu
const mostWords = 12

/**
 * Organisations that a piece names beside the one that reports, each once, in the order of the text.
 *
 * @param own Names under which the reporting organisation calls itself.
 */
export function findPartners(tokens: readonly Token[], own: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const end = nameEnd(tokens, at)
    const name = end === undefined ? '' : written(tokens, at, end).replace(/^[Tt]ổ chức (?=[A-Z][A-Za-z]*( |$))/u, '')
    if (name && !own.has(name) && !found.includes(name)) found.push(name)
    if (end !== undefined && name.startsWith('Hội hữu nghị Việt Nam')) at = addSiblings(tokens, end, found)
    else at = end ?? at + 1
  }
  return found
}

/** "Hội hữu nghị Việt Nam – Nga, Việt Nam – Đức" are two associations. */
function addSiblings(tokens: readonly Token[], from: number, found: string[]): number {
  let at = from
  while (tokens[at]?.text === ',' && tokens[at + 1]?.key === 'việt' && tokens[at + 2]?.key === 'nam') {
    const end = capitalsEnd(tokens, at + 1)
    found.push(`Hội hữu nghị ${written(tokens, at + 1, end)}`)
    at = end
  }
  return at
}

/** Where the name that begins here ends; `undefined` when none does. */
function nameEnd(tokens: readonly Token[], at: number): number | undefined {
  const complete = bare.at(tokens, at)
  if (complete && isCapital(tokens[at])) return at + complete.length
  const head = heads.at(tokens, at)
  if (head) {
    const end = capitalsEnd(tokens, at + head.length)
    return end > at + head.length ? tailEnd(tokens, end) : undefined
  }
  return foreignEnd(tokens, at)
}

/** Capitals with the links between them. */
function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from
  for (let at = from; at < tokens.length && at < from + mostWords; ) {
    if (isCapital(tokens[at])) {
      at++
      end = at
      continue
    }
    const link = links.at(tokens, at)
    if (!link) break
    at += link.length
  }
  return end
}

function tailEnd(tokens: readonly Token[], at: number): number {
  const tail = tails.at(tokens, at)
  return at + (tail?.length ?? 0)
}

/** "Sunflower Mission": two or more capital words without Vietnamese letters; no person's name. */
function foreignEnd(tokens: readonly Token[], at: number): number | undefined {
  if (persons.has(tokens[at - 1]?.key ?? '') || !isForeign(tokens[at])) return undefined
  let end = at
  while (isForeign(tokens[end]) || (end > at && /^(?:of|for|the|and)$/u.test(tokens[end]?.text ?? ''))) end++
  const parts = tokens.slice(at, end)
  return parts.length >= 2 && parts.some(({ text }) => text.length > 6 || foreign.test(text)) && parts.some(({ text }) => foreign.test(text)) ? end : undefined
}

function isForeign(token: Token | undefined): boolean {
  return isCapital(token) && ascii.test(token!.text)
}

/** As written, with single blanks and the gaps of the original. */
function written(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const gap = at > from && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : ''
    text += gap + tokens[at]!.text
  }
  return text
}
