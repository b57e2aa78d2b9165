import words from '../../../criteria/lexicon/countries.json' with { type: 'json' }
import { phraseBook } from './phrase-book.ts'
import { isCapital, type Token } from './tokens.ts'

interface Entry {
  /** As records name the country; `undefined` for words that only look like one. */
  name: string | undefined
}

const spellings = phraseBook<Entry>([
  ...Object.entries(words.names).flatMap(([name, written]) =>
    written.map((spelling) => [spelling, { name }] as const),
  ),
  ...words.never.map((spelling) => [spelling, { name: undefined }] as const),
])
const joining = /^[-–—]$/u
/** Capitals that may stand directly before the name of a country. */
const titles = new Set(['chlb', 'lb', 'ch', 'nam', 'chdcnd', 'ngữ'])

/** @returns How many tokens the name of a country takes that begins here; `undefined` for none. */
export function countryAt(tokens: readonly Token[], at: number): number | undefined {
  const hit = isCapital(tokens[at]) ? spellings.at(tokens, at) : undefined
  return hit?.value.name && isWritten(tokens, at, hit.length) ? hit.length : undefined
}

/** Each country once, in the order of the text. */
export function findCountries(tokens: readonly Token[]): string[] {
  const found: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const hit = spellings.at(tokens, at)
    const name = hit?.value.name
    if (
      hit &&
      name &&
      isCapital(tokens[at]) &&
      isWritten(tokens, at, hit.length) &&
      !found.includes(name)
    )
      found.push(name)
    at += hit?.length ?? 1
  }
  return found
}

/** A name of one syllable ("Đức", "Mỹ") is a country only where no other capital makes it part of a longer name. */
function isWritten(tokens: readonly Token[], at: number, length: number): boolean {
  if (length > 1 || tokens[at]!.text.length > 5) return true
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const linked = before !== undefined && joining.test(before.text)
  if (isCapital(after) && after!.start === tokens[at]!.end + 1 && !linked) return false
  return !isCapital(before) || titles.has(before!.key) || before!.end + 1 !== tokens[at]!.start
}
