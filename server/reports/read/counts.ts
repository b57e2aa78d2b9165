import words from '../../../criteria/lexicon/counts.json' with { type: 'json' }
import { parseDecimal, plain, scaled } from './amounts.ts'
import { verbs } from './lexicon.ts'
import type { Count } from './model.ts'
import { phraseBook, phraseSet } from './phrase-book.ts'
import { isCapital, type Token } from './tokens.ts'

const units = phraseSet(words.units)
const never = phraseSet(words.never)
const after = phraseSet(words.after)
const thousands = phraseBook(Object.entries(words.thousands))

/** A count and the place of its figure. */
export interface FoundCount extends Count {
  from: number
}

/**
 * What a piece counts, in order: a figure and the noun after it. Years, days, orders, anniversaries,
 * names with a number and percentages count nothing.
 *
 * @param masked Tokens that count nothing: sums of money, documents, days, comparisons, parts of a sum.
 */
export function findCounts(tokens: readonly Token[], masked: readonly boolean[]): FoundCount[] {
  const found: FoundCount[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'number' || masked[at]) continue
    const count = countAt(tokens, at)
    if (count) found.push({ ...count, from: at })
  }
  return found
}

function countAt(tokens: readonly Token[], at: number): Count | undefined {
  if (isNamed(tokens, at) || isYear(tokens, at)) return undefined
  const decimal = parseDecimal(tokens[at]!.text)
  if (!decimal) return undefined
  let next = at + 1
  if (tokens[next]?.text === '/' && tokens[next + 1]?.kind === 'number') next += 2
  while (tokens[next]?.kind === 'note') next++
  const power = thousands.at(tokens, next)
  next += power?.length ?? 0
  const unit = unitAt(tokens, next)
  if (unit === undefined) return undefined
  const n = power ? scaled(decimal, power.value).toString() : plain(decimal)
  return n === '0' ? undefined : { n, unit }
}

/** The counted noun as written; footnote markers may stand in between. */
function unitAt(tokens: readonly Token[], at: number): string | undefined {
  const noun = tokens[at]
  if (noun?.kind !== 'word' || isCapital(noun)) return undefined
  const known = units.at(tokens, at)
  if (!known && never.at(tokens, at)) return undefined
  const last = tokens[at + (known?.length ?? 1) - 1]!
  return tokens
    .slice(at, tokens.indexOf(last, at) + 1)
    .map(({ text }) => text)
    .join(' ')
}

/** "Cụm 3", "khóa VI", "Chỉ thị 12", "Covid-19", "Bunpimay 2567": the number belongs to the word before. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (/^[-–—/.]$/u.test(before.text))
    return before.end === tokens[at]!.start && tokens[at - 2]?.kind !== undefined
  for (const length of [1, 2]) {
    if (at >= length && after.at(tokens, at - length, at)?.length === length) return true
  }
  return isCapital(before) && at > 1 && !endsVerb(tokens, at)
}

function endsVerb(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some(
    (length) => at >= length && verbs.at(tokens, at - length, at)?.length === length,
  )
}

/** 2023 counts only what is known to be counted, and not after "năm" or in a stretch of years. */
function isYear(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:19|20)\d\d$/u.test(tokens[at]!.text)) return false
  return !units.at(tokens, at + 1) || /^[-–—/]$/u.test(tokens[at - 1]?.text ?? '')
}
