import type { Facts } from './facts.ts'
import {
  connecting,
  events,
  missions,
  pluralObjects,
  review,
  skips,
  vagueAdverbs,
} from './lexicon.ts'
import type { MainVerb } from './main-verb.ts'
import type { SkipReason } from './model.ts'
import { hasPhrase } from './phrase-book.ts'
import { namesOnlyFaces } from './title.ts'
import type { Token } from './tokens.ts'

/** A piece with what is known of it. */
export interface Candidate {
  tokens: readonly Token[]
  /** Where its own words begin, after time and joining words. */
  head: number
  verb: MainVerb | undefined
  facts: Facts
  /** A year or half-year that the piece opens with lies after the report's. */
  later: boolean
  /** It opens with years that are more than the report's. */
  severalYears: boolean
}

/** @returns Why a piece is no deed; `undefined` when it is one. */
export function whySkipped(candidate: Candidate): SkipReason | undefined {
  for (const [reason, holds] of reasons) if (holds(candidate)) return reason
  return undefined
}

type Test = (candidate: Candidate) => boolean

/** In this order: the first that holds. */
const reasons: readonly (readonly [SkipReason, Test])[] = [
  ['salutation', isSalutation],
  ['other', ({ tokens }) => !tokens.some(({ kind }) => kind === 'word')],
  ['plan', isPlan],
  ['comparison', isComparison],
  ['stock', isStock],
  ['background', isReview],
  [
    'assessment',
    (candidate) =>
      any('assessment', candidate) || (starts('assessment', candidate) && !isDeed(candidate)),
  ],
  ['background', (candidate) => starts('background', candidate) && !isDeed(candidate)],
  ['assessment', (candidate) => !isDeed(candidate)],
]

type Listed = keyof typeof skips

function starts(reason: Listed, { tokens, head }: Candidate): boolean {
  return Boolean(skips[reason].start.at(tokens, head) ?? skips[reason].start.at(tokens, 0))
}

function any(reason: Listed, { tokens }: Candidate): boolean {
  return hasPhrase(skips[reason].any, tokens, 0, tokens.length)
}

/** A phrase of opening or closing; a signature ("CHỦ TỊCH") only where nothing is done. */
function isSalutation(candidate: Candidate): boolean {
  if (any('salutation', candidate)) return true
  return (
    starts('salutation', candidate) &&
    !(candidate.verb && candidate.tokens.length > 6 && isDeed(candidate))
  )
}

function isPlan(candidate: Candidate): boolean {
  return candidate.later || starts('plan', candidate) || any('plan', candidate)
}

function isComparison(candidate: Candidate): boolean {
  if (!starts('comparison', candidate)) return false
  return candidate.facts.counts.length + candidate.facts.money.length === 0 || !candidate.verb
}

/** A state, not a deed: "hiện nay có 85.000 người", "giai đoạn 2010-2015 …". */
function isStock(candidate: Candidate): boolean {
  if (candidate.severalYears) return true
  const { tokens, verb } = candidate
  const has = tokens.findIndex(({ key }) => key === 'có')
  const states = has >= 0 && has <= (verb?.at ?? tokens.length)
  if (starts('stock', candidate)) return states || !verb || verb.force !== 'act'
  if (tokens[0]?.key === 'tính' && states) return true
  return any('stock', candidate) && states
}

/** The meeting that presents the report: it looks back on the year and ahead to the next. */
function isReview({ tokens }: Candidate): boolean {
  const has = (book: typeof review.looksBack) => hasPhrase(book, tokens, 0, tokens.length)
  if (!has(review.looksBack) || !has(review.looksAhead) || !has(review.subject)) return false
  return tokens.some(({ key }, at) => key === 'năm' && tokens[at + 1]?.kind === 'number')
}

/** A verb with something of its own that one could ask to see. */
function isDeed({ tokens, head, verb, facts }: Candidate): boolean {
  if (namesOnlyFaces(tokens)) return false
  const figures = facts.counts.length + facts.money.length + facts.documents.length > 0
  if (!verb) return facts.counts.length + facts.money.length > 0 || opensWithDocument(tokens, facts)
  if (tokens.at(-1)?.text === ':' && !figures) return false
  const named = facts.countries.length + facts.partners.length > 0 || hasTitle(tokens)
  const after = verb.at + verb.length
  const thing =
    hasPhrase(events, tokens, verb.at, tokens.length) ||
    hasPhrase(missions, tokens, after, tokens.length)
  const standing = hasPhrase(vagueAdverbs, tokens, head, Math.min(tokens.length, after + 2))
  if (standing || verb.force === 'vague') return figures
  const plural = pluralObjects.at(tokens, after) !== undefined && !named
  if (plural && verb.role !== 'take-part') return figures
  return verb.force === 'act'
    ? thing || named || figures || tokens.length - after >= 3
    : figures || (thing && named)
}

/** "Chương trình hành động số 04/CTr-LHHN …": what was issued, after the verb of the one before. */
function opensWithDocument(tokens: readonly Token[], { documents }: Facts): boolean {
  const number = tokens.findIndex(({ kind }) => kind === 'number')
  return number >= 0 && number <= 8 && documents[0]?.startsWith(tokens[number]!.text) === true
}

function hasTitle(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => text === '“' || text === '‘' || text === '"')
}

/** Where a piece's own words begin, after joining words with their comma. */
export function headOf(tokens: readonly Token[]): number {
  let at = 0
  while (at < tokens.length) {
    const hit = connecting.at(tokens, at)
    if (hit) at += hit.length
    else if (at > 0 && [',', ':'].includes(tokens[at]!.text)) at++
    else break
  }
  return at
}
