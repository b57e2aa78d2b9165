import words from '../../../criteria/lexicon/partners.json' with { type: 'json' }
import { countryAt } from './countries.ts'
import { phraseSet } from './phrase-book.ts'
import { isCapital, type Token } from './tokens.ts'

const heads = phraseSet(words.heads)
const bare = phraseSet(words.bare)
const offices = phraseSet(words.offices)
const links = phraseSet(words.links)
const tails = phraseSet(words.tails)
const persons = new Set(words.persons)
/** Words after which an office acts together with the union. */
const together = new Set(['với', 'cùng', 'do'])
const ascii = /^[A-Za-z]{3,}$/u
/** Letters, clusters and endings that no Vietnamese word has. */
const foreign =
  /[fjwz]|^(?:bl|br|cl|cr|dr|fl|gl|gr|pl|pr|sc|sk|sl|sm|sn|sp|st|sw)|[bdfjklqrsvxz]$|[a-z](?:ss|ll|tt|nd|nt|rd|rt|st|ct|tion|ers|ion)/iu
const mostWords = 12

/**
 * Organisations that a piece names beside the one that acts, each once, in the order of the text.
 *
 * @param own Names under which the reporting organisation calls itself.
 */
export function findPartners(tokens: readonly Token[], own: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const end = nameEnd(tokens, at, found.length > 0)
    const name = end === undefined ? '' : withoutHead(written(tokens, at, end))
    if (name && !own.has(name) && !found.some((known) => known.startsWith(name))) found.push(name)
    if (end !== undefined && name.startsWith('Hội hữu nghị Việt Nam'))
      at = addSiblings(tokens, end, found)
    else at = end ?? at + 1
  }
  return found
}

/** A foreign name stands by itself: "Tổ chức Hagar International". */
function withoutHead(name: string): string {
  return name.replace(/^Tổ chức (?=[A-Za-z' ]{4,}$)(?=\S+ \S)/u, '')
}

/** "Hội hữu nghị Việt Nam – Nga, Việt Nam – Đức" are two associations. */
function addSiblings(tokens: readonly Token[], from: number, found: string[]): number {
  let at = from
  while (
    tokens[at]?.text === ',' &&
    tokens[at + 1]?.key === 'việt' &&
    tokens[at + 2]?.key === 'nam'
  ) {
    const end = capitalsEnd(tokens, at + 1)
    found.push(`Hội hữu nghị ${written(tokens, at + 1, end)}`)
    at = end
  }
  return at
}

/** Where the name that begins here ends; `undefined` when none does. */
function nameEnd(tokens: readonly Token[], at: number, listed: boolean): number | undefined {
  if (!isCapital(tokens[at])) return undefined
  const complete =
    bare.at(tokens, at) ?? (isTogether(tokens, at, listed) ? offices.at(tokens, at) : undefined)
  if (complete) return at + complete.length
  const head = heads.at(tokens, at)
  if (head) {
    const end = capitalsEnd(tokens, at + head.length)
    if (end > at + head.length) return end + (tails.at(tokens, end)?.length ?? 0)
  }
  return foreignEnd(tokens, at)
}

/** "phối hợp với UBND tỉnh", "do UBND tỉnh, Sở Ngoại vụ": not who is only advised. */
function isTogether(tokens: readonly Token[], at: number, listed: boolean): boolean {
  const before = tokens[at - 1]
  return (
    together.has(before?.key ?? '') || (listed && (before?.text === ',' || before?.key === 'và'))
  )
}

/** Capitals and countries with the links between them. */
function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from
  for (let at = from; at < tokens.length && at < from + mostWords; ) {
    const country = countryAt(tokens, at)
    if (country || isCapital(tokens[at])) {
      at += country ?? 1
      end = at
      continue
    }
    const link = links.at(tokens, at)
    if (!link) break
    at += link.length
  }
  return end
}

/** "Sunflower Mission": two or more capital words without Vietnamese letters; no person's name. */
function foreignEnd(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1]
  const begun = isCapital(before) && before!.key !== 'chức' && at > 1
  if (begun || persons.has(before?.key ?? '') || !isForeign(tokens[at])) return undefined
  let end = at
  while (
    isForeign(tokens[end]) ||
    (end > at && /^(?:of|for|the|and|to)$/u.test(tokens[end]?.text ?? ''))
  )
    end++
  const parts = tokens.slice(at, end)
  return parts.length >= 2 && parts.some(({ text }) => foreign.test(text)) ? end : undefined
}

function isForeign(token: Token | undefined): boolean {
  return isCapital(token) && ascii.test(token!.text)
}

/** As written, each gap a single blank. */
function written(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const gap = at > from && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : ''
    text += gap + tokens[at]!.text
  }
  return text
}
